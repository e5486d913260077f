import Paragraph from '@splunk/react-ui/Paragraph';
import { SplunkThemeProvider } from '@splunk/themes';
import { createElement, type ComponentType } from 'react';
import { render } from 'react-dom';

/** The least page that react-ui can make: what any page of the app costs before it has anything of its own. Not shipped. */
/** Its own props do not fit the types of React's elements. */
const Text = Paragraph as unknown as ComponentType<{ readonly children: string }>;
const root = document.createElement('div');
document.body.append(root);
render(
  createElement(
    SplunkThemeProvider,
    { family: 'enterprise', colorScheme: 'light', density: 'comfortable' },
    createElement(Text, { children: 'Empty' }),
  ),
  root,
);
