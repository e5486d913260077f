import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const everywhere = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: the file and its export share one.',
  },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
  { selector: "CallExpression[callee.name='eval']", message: 'Never run text as code.' },
];

const toldAttributes =
  'JSXAttribute[name.name=/^(alt|aria-label|ariaLabel|counted|label|name|placeholder|prefixLabel|question|reason|title|what)$/]';
const moveText = 'What users read stands in app/texts and goes through _().';

/** Literal texts in elements and in the attributes that people read or hear. */
const literalTexts = [
  'JSXText[value=/[A-Za-z]/]',
  'JSXElement > JSXExpressionContainer > Literal[value=/[A-Za-z]/]',
  'JSXElement > JSXExpressionContainer > TemplateLiteral TemplateElement[value.raw=/[A-Za-z]/]',
  'JSXElement > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/[A-Za-z]/]',
  `${toldAttributes} > Literal[value=/[A-Za-z]/]`,
  `${toldAttributes} > JSXExpressionContainer > Literal[value=/[A-Za-z]/]`,
  `${toldAttributes} > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/[A-Za-z]/]`,
  `${toldAttributes} > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]/]`,
].map((selector) => ({ selector, message: moveText }));

export default ts.config(
  { ignores: ['node_modules/', 'dist/', '.venv/', 'default/', 'lookups/', 'metadata/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    rules: {
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-control-regex': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['app/**/*.tsx', 'app/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ['app/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...literalTexts] },
  },
  {
    files: ['**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
        window: 'readonly',
        document: 'readonly',
        HTMLCanvasElement: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-restricted-syntax': 'off' },
  },
  { files: ['src/**/*.ts', 'app/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  // Splunk's own packages are CommonJS without types, and some export by default.
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
