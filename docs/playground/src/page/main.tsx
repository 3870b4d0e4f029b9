// Starts the page.
import { render } from 'preact';
import { App } from './app';
import { connect } from './ask';

const element = document.getElementById('page');
if (element !== null) {
  void connect().then(async (ask) => render(<App ask={ask} policies={await ask('builtIns')} />, element));
}
