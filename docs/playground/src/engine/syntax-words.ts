// What is wrong with a JSON text, in both languages.
import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import { both, type Bilingual } from '../bilingual';

export function syntaxMessage(code: ParseErrorCode): Bilingual {
  switch (printParseErrorCode(code)) {
    case 'InvalidSymbol':
      return both('不是 JSON 的词', 'no word of JSON');
    case 'InvalidNumberFormat':
      return both('数写得不对', 'a number that is not written as one');
    case 'PropertyNameExpected':
      return both('此处应为带引号的键', 'expected a key in quotation marks');
    case 'ValueExpected':
      return both('此处应为一个值', 'expected a value');
    case 'ColonExpected':
      return both('此处应为冒号', 'expected a colon');
    case 'CommaExpected':
      return both('此处应为逗号', 'expected a comma');
    case 'CloseBraceExpected':
      return both('缺少 }', 'expected }');
    case 'CloseBracketExpected':
      return both('缺少 ]', 'expected ]');
    case 'EndOfFileExpected':
      return both('此后不应再有内容', 'expected nothing further');
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return both('JSON 不能有注释', 'JSON has no comments');
    case 'UnexpectedEndOfString':
      return both('文本缺少后引号', 'a text without its closing quotation mark');
    case 'UnexpectedEndOfNumber':
      return both('数没有写完', 'a number that does not end');
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
    case 'InvalidCharacter':
      return both('文本中有不能这样写的字符', 'a character that must not be written so');
    default:
      return both('不是 JSON', 'not JSON');
  }
}
