import { useState } from 'react';
import { copyText } from '../../../ui/citeForms.ts';
import { hereWith } from '../../../ui/siteData.ts';
import { type BuilderState, writeBuilder } from '../builderAddress.ts';
import { useTool } from './context.ts';

/** The address of all that has been chosen, for somebody else to look at. */
export function CopyLink({ state }: { state: BuilderState }) {
  const { site, say } = useTool();
  const [told, setTold] = useState('');
  const copy = async () => {
    const isCopied = await copyText(hereWith(writeBuilder(state, site.language)));
    setTold(isCopied ? say.take.linkCopied : say.take.linkByHand);
  };
  return (
    <>
      <h3>{say.take.linkTitle}</h3>
      <p>{say.take.linkText}</p>
      <p className="builder-copy">
        <button type="button" onClick={copy}>
          {say.take.link}
        </button>
        <span role="status">{told}</span>
      </p>
    </>
  );
}
