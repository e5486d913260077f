import type { ArgumentReader } from '../arguments';
import type { Batch } from '../batch';
import { fieldNames } from '../batch';
import { settlePlans, startChain } from '../chain-stages';
import type { CommandDefinition, Stage } from '../command';
import { perBatch } from '../command';
import type { SearchContext } from '../context';
import { eachItem } from '../foreach-items';
import type { ItemMode } from '../foreach-items';
import type { TemplateWords } from '../foreach-template';
import { fillForField, fitsTemplate, matchFields, referToItem, TEMPLATE_WORDS } from '../foreach-template';
import type { Pipeline } from '../pipeline';

interface Template {
  readonly text: string;
  parse(filled: string): Pipeline;
}

/** Fields that hold the value and its number while a template runs over values. */
const ITEM_FIELD = '<<item>>';
const ITERATION_FIELD = '<<iteration>>';

/**
 * foreach: runs a template of streaming commands once for each field of a list (multifield, the default), or
 * once for each value of a multivalue or a JSON array. Fields whose names could break out of the template
 * are left out with a message.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/Foreach
 */
export const foreach: CommandDefinition = {
  name: 'foreach',
  kind: 'streaming',
  subsearches: true,
  parse(args) {
    const { mode, words, patterns, template } = readForeach(args);
    if (mode === 'multifield') {
      checkSteps(
        args,
        template.parse(fillForField(template.text, { name: 'field', segments: ['a', 'a', 'a'] }, words)),
      );
      return { start: (context) => fieldStage(patterns, template, words, context) };
    }
    const field = patterns[0];
    if (field === undefined || patterns.length > 1)
      throw args.error(`The mode '${mode}' takes exactly one field.`);
    const pipeline = template.parse(referToItem(template.text, words, ITEM_FIELD, ITERATION_FIELD));
    if (pipeline.steps.some((step) => step.definition.name !== 'eval')) {
      throw args.error(`The mode '${mode}' takes a template of eval commands only.`);
    }
    return {
      start: (context) => {
        const chain = chainOf(pipeline, context);
        return perBatch((batch) =>
          eachItem({ field, mode, itemField: ITEM_FIELD, iterationField: ITERATION_FIELD }, batch, chain),
        );
      },
    };
  },
};

function readForeach(args: ArgumentReader): {
  readonly mode: 'multifield' | ItemMode;
  readonly words: TemplateWords;
  readonly patterns: readonly string[];
  readonly template: Template;
} {
  let mode: 'multifield' | ItemMode = 'multifield';
  let words = TEMPLATE_WORDS;
  const patterns: string[] = [];
  const names = ['mode', 'fieldstr', 'matchstr', 'matchseg1', 'matchseg2', 'matchseg3', 'itemstr', 'iterstr'];
  const readOptions = (): void => {
    for (let option = args.option(names); option; option = args.option(names)) {
      const { name, value } = option;
      const segment = /^matchseg(\d)$/.exec(name)?.[1];
      if (name === 'mode') {
        const known = (['multifield', 'multivalue', 'json_array', 'auto_collections'] as const).find(
          (candidate) => candidate === value.text.toLowerCase(),
        );
        if (!known) throw args.error(`Invalid mode '${value.text}'.`, value.span);
        mode = known;
      } else if (name === 'fieldstr') words = { ...words, field: value.text };
      else if (name === 'matchstr') words = { ...words, match: value.text };
      else if (name === 'itemstr') words = { ...words, item: value.text };
      else if (name === 'iterstr') words = { ...words, iteration: value.text };
      else if (segment) {
        words = {
          ...words,
          segments: words.segments.map((word, at) => (at === Number(segment) - 1 ? value.text : word)),
        };
      }
    }
  };
  readOptions();
  for (let found = args.fields(); found.length > 0; found = args.fields()) {
    patterns.push(...found);
    readOptions();
  }
  readOptions();
  const template = args.template();
  if (!template) throw args.error('The last argument must be a subsearch.');
  readOptions();
  if (patterns.length === 0) throw args.error('At least one field is required.');
  return { mode, words, patterns, template };
}

function checkSteps(args: ArgumentReader, pipeline: Pipeline): void {
  const wrong = pipeline.steps.find((step) => step.definition.kind !== 'streaming');
  if (wrong)
    throw args.error(`Search pipeline may not contain non-streaming commands: '${wrong.definition.name}'.`);
}

function chainOf(pipeline: Pipeline, context: SearchContext): Stage {
  const plans = pipeline.steps.map((step) => step.plan);
  return startChain(settlePlans(plans, context), context);
}

function fieldStage(
  patterns: readonly string[],
  template: Template,
  words: TemplateWords,
  context: SearchContext,
): Stage {
  const chains = new Map<string, Stage | undefined>();
  const chainFor = (name: string, segments: readonly string[]): Stage | undefined => {
    const key = `${name}\n${segments.join('\n')}`;
    if (!chains.has(key)) {
      const safe = fitsTemplate(name);
      if (!safe)
        context.message({ type: 'WARN', text: `foreach leaves out the field '${name}' for its name.` });
      const filled = safe
        ? template.parse(fillForField(template.text, { name, segments }, words))
        : undefined;
      chains.set(key, filled && chainOf(filled, context));
    }
    return chains.get(key);
  };
  return perBatch((batch) => {
    const wild = patterns.some((pattern) => pattern.includes('*'));
    const matches = matchFields(patterns, wild ? fieldNames(batch) : []);
    return matches.reduce<Batch | undefined>((current, { name, segments }) => {
      const chain = current && chainFor(name, segments);
      return chain && current ? chain.push(current)[0] : current;
    }, batch);
  });
}
