{
  const page = document.documentElement.dataset;
  const detail = new URLSearchParams(location.search).get('detail') ?? page.detail ?? 'national';
  window.fixtures = {
    topology: fetch(`/fixtures/${detail}.topo.json`),
    core: fetch('/fixtures/core.json'),
  };
}
