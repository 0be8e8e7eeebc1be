import type { LocalText } from "../../domain/metric";

/** A section of the help that is about every function. */
export interface HelpSection {
  readonly id: string;
  readonly title: LocalText;
  readonly paragraphs: readonly LocalText[];
  /** Formulas shown with their results below the paragraphs. */
  readonly examples: readonly string[];
}

/** Headings and labels of the help. */
export const LABELS = {
  title: { en: "IIJ for Excel: functions", ja: "IIJ for Excel：関数" },
  introduction: {
    en: "Every function answers from the figures that come with the add-in and from filings that you add: nothing is fetched. Arguments in brackets may be left out.",
    ja: "すべての関数は、アドインに収録された数値と、追加した開示書類の数値を返します。通信は行いません。角かっこ [ ] の引数は省略できます。",
  },
  functions: { en: "Functions", ja: "関数一覧" },
  parameter: { en: "Argument", ja: "引数" },
  meaning: { en: "Meaning", ja: "内容" },
  examples: { en: "Examples", ja: "例" },
  spills: {
    en: "Fills the cells below and to the right of the formula (it spills).",
    ja: "数式の下と右のセルに展開されます（スピル）。",
  },
  metrics: { en: "Metrics", ja: "項目" },
  name: { en: "Name", ja: "名称" },
  statement: { en: "Statement", ja: "表" },
  otherLanguage: { en: "日本語", ja: "English" },
  version: { en: "Version", ja: "バージョン" },
  asOf: { en: "Figures as of", ja: "収録期間の末日" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What holds for every function, after the functions themselves. */
export const SECTIONS: readonly HelpSection[] = [
  {
    id: "periods",
    title: { en: "Periods", ja: "期間の書き方" },
    paragraphs: [
      {
        en: "IIJ's fiscal year N runs from April N to March N+1. 1Q11 is April to June 2011, 4Q11 January to March 2012, FY11 the year to March 2012, 1H11 and 9M11 the first six and nine months. 2012-03 is a month, 2012-03-31 a day. An Excel date works too: it means the quarter it falls in, or the day itself for what is measured at a day; the first of a month, which Excel makes of a typed Mar-12, is that month.",
        ja: "IIJの年度NはN年4月から翌年3月までです。1Q11は2011年4～6月、4Q11は2012年1～3月、FY11は2012年3月期、1H11と9M11は期首からの6か月と9か月です。2012-03は月、2012-03-31は日です。Excelの日付も使えます。その日を含む四半期（残高などはその日）を指します。月の1日は、「2012/3」と入力したときと同じく、その月を指します。",
      },
      {
        en: "Q4 FY11, 4Q FY2011, FY 2011, 2011年度第4四半期 and 2012年3月期 are read too; case, spaces, hyphens and full-width letters make no difference. LATEST is the last quarter that has a figure, LATEST-1 the quarter before it, LATEST FY the last fiscal year; of what is only known by the year LATEST is a year.",
        ja: "Q4 FY11、4Q FY2011、FY 2011、2011年度第4四半期、2012年3月期なども読み取ります。大文字・小文字、空白、ハイフン、全角・半角は区別しません。LATESTは数値のある最後の四半期、LATEST-1はその直前の四半期、LATEST FYは最後の年度です。年度の値しかない項目では、LATESTは年度を指します。",
      },
    ],
    examples: ['=IIJ.REVENUE("Q4 FY2011")', "=IIJ.REVENUE(40999)", '=IIJ.REVENUE("LATEST FY")'],
  },
  {
    id: "targets",
    title: { en: "Targets and standards", ja: "会社予想と会計基準" },
    paragraphs: [
      {
        en: 'A target is the company\'s own forecast. IIJ.TARGET answers the last one, or with "initial", "revised 1" or "revised 2" an earlier one; IIJ.VSTARGET compares with any of them. One that was never revised is the last one as well.',
        ja: '会社予想は会社が公表した予想値です。IIJ.TARGETは最後の予想を返し、"期初"、"修正1"、"修正2"でそれ以前の予想を返します。IIJ.VSTARGETはそのいずれとも比較できます。一度も修正されなかった予想は、最後の予想でもあります。',
      },
      {
        en: 'IIJ reported under US GAAP to FY17 and under IFRS from FY18; a figure is of the standard of its year\'s annual report, or of the only one it is known in, as its card says. "US GAAP" or "IFRS" as the last argument of IIJ.VALUE, IIJ.GRID, IIJ.SERIES and IIJ.TABLE asks for one of them. Growth, margins and sums never mix two.',
        ja: 'IIJは2018年3月期まで米国基準、2019年3月期から国際会計基準（IFRS）で報告しています。数値はその年度の年次報告書の基準によるもの、または一方の基準しかない場合はその値で、カードに表示されます。IIJ.VALUE、IIJ.GRID、IIJ.SERIES、IIJ.TABLEの最後の引数に"米国基準"または"IFRS"を指定できます。増減率、比率、合計で2つの基準が混ざることはありません。',
      },
    ],
    examples: [
      '=IIJ.TARGET("Operating income", "FY20", , "revised 1")',
      '=IIJ.VALUE("Revenue", "FY18", , , "US GAAP")',
      '=IIJ.CAGR("Revenue", "FY10", "FY24")',
    ],
  },
  {
    id: "units",
    title: { en: "Units", ja: "単位" },
    paragraphs: [
      {
        en: "Amounts are in JPY million unless a unit is given. Ratios are fractions (17.5% is 0.175), figures per share are in JPY, counts are counts: a unit does not change them.",
        ja: "金額は単位を指定しなければ百万円です。比率は小数（17.5%は0.175）、1株当たりの数値は円、件数は件数で、単位を指定しても変わりません。",
      },
    ],
    examples: ['=IIJ.VALUE("Revenue", "FY11", "billion")', '=IIJ.VALUE("equity-ratio", "FY11")'],
  },
  {
    id: "look-ups",
    title: { en: "Looking up in what spills", ja: "スピルした表の検索" },
    paragraphs: [
      {
        en: "Labels and heads of what spills are in the language that was asked in, whoever reads it. A line of IIJ.TABLE and the head of IIJ.SERIES are named by the accounting standard of their figures: Operating income, Net income attributable to IIJ under US GAAP; Operating profit, Profit attributable to owners of the parent under IFRS. Where its figures are of both standards, a line has its name under IFRS; the head says which are of which.",
        ja: "スピルした表の項目名と期間は、引数に使った言葉の言語で表示され、読む人の表示言語では変わりません。IIJ.TABLEの項目名とIIJ.SERIESの見出しは、数値の会計基準に従います（米国基準：売上高、当社株主に帰属する当期純利益。IFRS：売上収益、親会社の所有者に帰属する当期利益）。数値が両方の基準にわたる項目はIFRSの名称とし、どの期間がどちらの基準かを見出しに示します。",
      },
      {
        en: "A look-up by XLOOKUP or MATCH finds the words that stand there, so what is to hold in every span asks for the figure itself: IIJ.VALUE and IIJ.GRID take every name of a line, under either standard, its id, and every way to write a period. A table of one standard, asked for by the last argument, keeps one name a line.",
        ja: "XLOOKUPやMATCHは、表に表示されたとおりの語で検索します（日本語の表の期間は「2012年3月期」で、「FY11」では見つかりません）。期間を変えても動く数式には、検索ではなくIIJ.VALUEかIIJ.GRIDをお使いください。どちらの基準の名称も、項目IDも、期間のどの書き方も受け付けます。最後の引数で会計基準を指定した表では、項目名は変わりません。",
      },
    ],
    examples: ['=IIJ.VALUE("売上収益", "2025年3月期")', '=IIJ.VALUE("売上高", "FY24")'],
  },
  {
    id: "cards",
    title: { en: "Where a figure comes from", ja: "数値の出典" },
    paragraphs: [
      {
        en: "In Excel for Microsoft 365 a figure carries a card: =A1.Source, =A1.Status, =A1.AsPrinted, =A1.Range, =A1.Formula, =A1.Note, =A1.Standard and =A1.Restated tell where it comes from; what has nothing to say is not on the card. It stays an ordinary number in every formula. The pane can switch the cards off. Elsewhere, and in formulas that spill, figures are plain numbers; IIJ.SOURCE and IIJ.META tell the same.",
        ja: "Microsoft 365のExcelでは数値にカードが付きます。=A1.Source、=A1.Status、=A1.AsPrinted、=A1.Range、=A1.Formula、=A1.Note、=A1.Standard、=A1.Restated で出典がわかります（該当するものだけが載ります）。数式の中では普通の数値です。カードは作業ウィンドウで無効にできます。それ以外の環境やスピルする数式では通常の数値になり、IIJ.SOURCE と IIJ.META で同じ情報が得られます。",
      },
      {
        en: "Reported: printed in a document. Reported (copy on another site): printed in a document of IIJ that was read at somebody else's address. Reported (press): printed by the press alone. Reported (filing you added): printed in a filing that you added. Derived: exact arithmetic on printed figures, shown in Formula. Estimate: never printed, but enclosed so closely by printed growth rates or ratios that its middle is shown. Calculated: worked out by the formula in the cell.",
        ja: "Statusの意味は次のとおりです。公表値：資料に記載された値。公表値（他サイトの写し）：IIJの資料に記載され、他サイトに掲載された写しで確認した値。公表値（報道）：報道のみに記載された値。公表値（追加した開示書類）：追加した開示書類に記載された値。算出値：公表値から計算した値（Formulaに表示）。推定値：記載はないものの、公表された増減率や比率から狭い範囲に限定できる値（その中央値）。計算値：セルの関数が計算した値。どの表示言語でも同じ値が必要な場合は、IIJ.META の status をお使いください。",
      },
    ],
    examples: ['=IIJ.SOURCE("Operating income", "FY11")', '=IIJ.BOUNDS("Revenue", "1Q10")'],
  },
  {
    id: "errors",
    title: { en: "Errors", ja: "エラー" },
    paragraphs: [
      {
        en: "#VALUE! means that an argument cannot be read, #N/A that there is no such figure. Point at the cell's error flag to read why, and what to write instead. #NAME? means that the add-in is not loaded: open it from the ribbon, then repair the formulas in the pane. #SPILL! means that cells below or to the right are not empty.",
        ja: "#VALUE! は引数が読み取れないこと、#N/A はその数値がないことを示します。セルのエラー表示にポインターを合わせると、理由と書き方がわかります。#NAME? はアドインが読み込まれていないことを示します。リボンから開き、作業ウィンドウで数式を修復してください。#SPILL!（日本語版のExcelでは #スピル!）は展開先のセルが空でないことを示します。",
      },
    ],
    examples: [
      '=IIJ.VALUE("op incme", "4Q11")',
      '=IIJ.REVENUE("5Q11")',
      '=IIJ.REVENUE("4Q29")',
      '=IIJ.GROWTH("operating-income.atm", "4Q11")',
    ],
  },
];
