// A programmer's own script on a host page: writes down what the map tells, and what the page's policy has refused.
window.heard = [];
window.refused = [];
for (const name of ['ready', 'select', 'warning', 'error']) {
  document.addEventListener(`renkei-map:${name}`, ({ detail, target }) => {
    window.heard.push({ name, detail, id: target.id });
  });
}
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  window.refused.push(`${effectiveDirective} ${blockedURI}`);
});
