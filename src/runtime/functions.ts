/*
 * The functions' own script: small, classic, and the first one after Office.js, because Excel calculates as soon as the
 * page has loaded and gives #NAME? or #VALUE! for what is not associated by then. Nothing of React may come in here.
 */
import { displayLanguage } from "../excel/displayLanguage";
import { readBlankCells } from "../excel/readBlankCells";
import { readWorkbookRules } from "../excel/readWorkbookRules";
import { setFunctionsHost } from "../functions/arguments/functionsHost";
import { associateFunctions } from "../functions/associate";

setFunctionsHost({ language: displayLanguage, readBlankCells, workbookRules: readWorkbookRules });
associateFunctions();
