import { type HeaderRule, headerRules } from '../headers.ts';
import { CONTENT_TYPES } from './contentTypes.ts';
import { belowBase, type HostingPlace } from './place.ts';

/** A server of nginx for the built site: what stands in `http { … }`, for a file of its own below conf.d. */
export function nginxConfiguration(place: HostingPlace): string {
  const { base, folder, tiles } = place;
  const rules = headerRules(tiles);
  const varying = rules.filter(({ at }) => at !== null);
  return `# 連携中枢都市圏アトラスを nginx で配信する設定です。「npm run hosting」で書き出しています。
# 置き場所の例: /etc/nginx/conf.d/renkei-atlas.conf
# 書き換えるところ: server_name、alias のフォルダー（dist/ の中身を置いたところ）。HTTPS の設定は server の中に足してください。

# 場所によって値の変わるヘッダー。値が空のものは送られません。
${varying.map((rule) => map(rule, base)).join('\n\n')}

server {
    listen 80;
    server_name atlas.city.example;
    server_tokens off;
    absolute_redirect off;
${base === '/' ? '' : `\n    location = ${base.slice(0, -1)} {\n        return 301 ${base};\n    }\n`}
    location ${base} {
        alias ${folder};
        index index.html;

        # 圧縮済みのファイル（.br、.gz）をそのまま送ります。
        # brotli_static には libnginx-mod-http-brotli-static が要ります。入れられないときは、この行を消してください。
        brotli_static on;
        gzip_static on;
        gzip off;

        types {
${types()}
        }
        default_type application/octet-stream;

${rules.map(addHeader).join('\n')}

        error_page 404 ${base}404.html;
        error_page 403 =404 ${base}404.html;

        # 名前が「.」で始まるものは見せません（証明書の確認に使う .well-known は別）。
        location ~ "/[.](?!well-known/)" {
            return 404;
        }
    }
}
`;
}

/** `Cross-Origin-Resource-Policy` → `$atlas_cross_origin_resource_policy` */
function variable(name: string): string {
  return `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
}

function map({ name, value, at, isForFound }: HeaderRule, base: string): string {
  const place = belowBase(at?.place ?? '', base);
  const [source, pattern] = isForFound
    ? ['$status$uri', place.replaceAll('^', '^(?:200|206|304)')]
    : ['$uri', place];
  return `map ${source} ${variable(name)} {
    default "${value ?? ''}";
    "~${pattern}" "${at?.value ?? ''}";
}`;
}

function addHeader({ name, value, at }: HeaderRule): string {
  return `        add_header ${name} ${at === null ? `"${value}"` : variable(name)} always;`;
}

function types(): string {
  return Object.entries(CONTENT_TYPES)
    .map(([extension, type]) => `            "${type}" ${extension};`)
    .join('\n');
}
