// An explanation's sentences, each under what it explains.
import type { Explanation, Reason } from 'ranking-rules';
import type { Topic, Why } from './protocol';

const TOPICS: readonly Topic[] = ['score', 'rank', 'gain', 'classes', 'jump'];

export function whysOf({ reasons, sentences }: Explanation): readonly Why[] {
  const of = (topic: Topic): Why => ({ topic, sentences: sentences.filter((_, i) => topicOf(reasons[i]?.code ?? 'scored') === topic) });
  return TOPICS.map(of).filter((why) => why.sentences.length > 0);
}

function topicOf(code: Reason['code']): Topic {
  switch (code) {
    case 'indicator':
    case 'rescaled':
    case 'adjusted':
    case 'scored':
    case 'unscored':
      return 'score';
    case 'ranked':
    case 'tie-broken':
    case 'behind':
    case 'unranked':
      return 'rank';
    case 'gained':
    case 'gain-unknown':
      return 'gain';
    case 'in-class':
    case 'not-picked':
    case 'excepted':
    case 'condition-not-met':
      return 'classes';
    case 'stayed':
    case 'climbed':
    case 'all-rungs':
    case 'left-out':
      return 'jump';
  }
}
