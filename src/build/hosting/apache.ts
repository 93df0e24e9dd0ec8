import { type HeaderRule, headerRules, PLACES } from '../headers.ts';
import { CONTENT_TYPES } from './contentTypes.ts';
import { belowBase, type HostingPlace } from './place.ts';

/** A file `.htaccess` for Apache 2.4, to lie in the folder of the built site. */
export function htaccess(place: HostingPlace): string {
  return `# 連携中枢都市圏アトラスを Apache 2.4 で配信する設定です。「npm run hosting」で書き出しています。
# dist/ の中身を置いたフォルダーに、.htaccess という名前で置いてください。
# 使うモジュール: mod_headers、mod_rewrite、mod_mime、mod_dir

${directives(place)}
`;
}

/** A configuration for Apache 2.4 whose owner may change the server's own files. */
export function apacheConfiguration(place: HostingPlace): string {
  const inner = directives(place).replaceAll(/^(?=.)/gm, '    ');
  // Without the slash at its end, an alias also holds for the address without it, which Apache then completes.
  const [address, folder] = [place.base, place.folder].map((path) =>
    place.base === '/' ? path : path.slice(0, -1),
  );
  return `# 連携中枢都市圏アトラスを Apache 2.4 で配信する設定です。「npm run hosting」で書き出しています。
# 置き場所の例: /etc/apache2/conf-available/renkei-atlas.conf（a2enconf renkei-atlas で有効にします）
# 書き換えるところ: Alias と Directory のフォルダー（dist/ の中身を置いたところ）。
# 使うモジュール: a2enmod headers rewrite mime dir alias

Alias "${address}" "${folder}"
<Directory "${place.folder}">
    Require all granted
    AllowOverride None
    Options SymLinksIfOwnerMatch

${inner}
</Directory>
`;
}

/** What both have in common. */
function directives({ base, tiles }: HostingPlace): string {
  const frame = condition(PLACES.frame, base);
  return `DirectoryIndex index.html
ErrorDocument 404 ${base}404.html

# ファイルの種類。「.gz」「.br」は圧縮の印として扱い、書庫や言語の印とは見なしません。
RemoveType .gz
RemoveLanguage .br
AddEncoding gzip .gz
AddEncoding br .br
${Object.entries(CONTENT_TYPES)
  .map(([extension, type]) => `AddType "${type}" .${extension}`)
  .join('\n')}

RewriteEngine On
RewriteBase ${base}

# 名前が「.」で始まるもの（証明書の確認に使う .well-known は別）と、index.html のないフォルダーは見せません。
RewriteRule "(?:^|/)[.](?!well-known/)" - [R=404,L]
RewriteCond "%{REQUEST_FILENAME}" -d
RewriteCond "%{REQUEST_FILENAME}/index.html" !-f
RewriteRule "^" - [R=404,L]

# 圧縮済みのファイル（.br、.gz）があれば、それを送ります。
${twin('br', 'br')}
${twin('gzip', 'gz')}

# 応答ヘッダー。あとの行が前の行に優先します。
${headerRules(tiles)
  .map((rule) => header(rule, base))
  .join('\n')}

# ほかの設定が X-Frame-Options を付けていても、埋め込み用のページからは外します。
Header unset X-Frame-Options ${frame}
Header always unset X-Frame-Options ${frame}`;
}

function twin(encoding: string, extension: string): string {
  return `RewriteCond "%{HTTP:Accept-Encoding}" "(?:^|[, ])${encoding}(?:$|[,; ])"
RewriteCond "%{REQUEST_FILENAME}" -f
RewriteCond "%{REQUEST_FILENAME}.${extension}" -f
RewriteRule "^(.+)$" "$1.${extension}" [END]`;
}

function header({ name, value, at, isForFound }: HeaderRule, base: string): string {
  const lines = [];
  if (value !== null) lines.push(`Header always set ${name} "${value}"`);
  if (at !== null) {
    const where = condition(at.place, base, isForFound ? '%{REQUEST_STATUS} -lt 400 && ' : '');
    const what = at.value === null ? `unset ${name}` : `set ${name} "${at.value}"`;
    lines.push(`Header always ${what} ${where}`);
  }
  return lines.join('\n');
}

/** When Apache has taken a compressed twin, its name is the request's. */
function condition(pattern: string, base: string, before = ''): string {
  return `"expr=${before}%{REQUEST_URI} =~ m#${belowBase(pattern, base).replaceAll('$', '(?:[.](?:br|gz))?$')}#"`;
}
