import { escapeXml } from '../../formats/xml';
import type { Output } from '../generated-file';
import { studioDefinition } from './studio-definition';

/** default/data/ui/views/analysis_677_native.xml: 677 Analysis for Dashboard Studio, to be cloned and changed. */
export const studioView: Output = {
  description: '677 Analysis as a native dashboard of Dashboard Studio',
  generate: () => {
    const definition = studioDefinition();
    return [
      {
        path: 'default/data/ui/views/analysis_677_native.xml',
        text: `<dashboard version="2" theme="light">
  <label>${escapeXml(definition.title)}</label>
  <description>${escapeXml(definition.description)}</description>
  <definition><![CDATA[
${JSON.stringify(definition, null, 2)}
  ]]></definition>
</dashboard>
`,
      },
    ];
  },
};
