/**
 * Words and pictures of an evaluation: explanations, the monthly notice, lists and charts.
 *
 * @packageDocumentation
 */
export { explain, type Explanation, type StandingTarget } from './explain';
