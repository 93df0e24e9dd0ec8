import type { Words } from '../shape.ts';

export const easyLocate: Words['locate'] = {
  button: '今《いま》いるところから さがす',
  promise:
    '場所《ばしょ》は、このスマホやパソコンの中《なか》だけで使《つか》います。送《おく》ったり、残《のこ》したりしません。',
  files: '近《ちか》くの地図《ちず》を、このサイトから読《よ》むことがあります。',
  asking: '今《いま》いるところを さがしています…',
  here: (name) => `今《いま》いるところは、${name}です。`,
  perhaps: (name) => `今《いま》いるところは、たぶん${name}です。`,
  open: (name) => `${name}のページを見《み》る`,
  near: '市《し》や町《まち》の境《さかい》の近《ちか》くです。下《した》の市《し》や町《まち》かもしれません。',
  more: (value) => `ほかに${value.toLocaleString('ja-JP')}の市《し》や町《まち》かもしれません。`,
  accuracy: (distance) => `ずれ：${distance}くらい`,
  vague: 'だいたいの場所《ばしょ》しか わかりません。ほかの市《し》や町《まち》かもしれません。',
  metres: (value) => `${value.toLocaleString('ja-JP')}メートル`,
  kilometres: (value) => `${value.toLocaleString('ja-JP')}キロメートル`,
  outside: '海《うみ》の上《うえ》などにいるようです。',
  nearest: (name, distance) => `いちばん近《ちか》いのは、${name}です（${distance}くらい）。`,
  abroad: '近《ちか》くに、日本《にほん》の市《し》や町《まち》がありません。',
  instead: '市《し》や町《まち》の名前《なまえ》を書《か》いて さがすこともできます。',
  failures: {
    denied:
      '場所《ばしょ》を使《つか》うことができません。スマホやパソコンの設定《せってい》を見《み》てください。',
    unavailable: '場所《ばしょ》が わかりませんでした。もういちど 押《お》してください。',
    timeout: '時間《じかん》が かかりすぎました。もういちど 押《お》してください。',
    unsupported: 'このスマホやパソコンでは、今《いま》いるところから さがせません。',
    files: '地図《ちず》を読《よ》むことができませんでした。もういちど 押《お》してください。',
  },
};
