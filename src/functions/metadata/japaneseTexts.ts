/** What a function and its parameters are called in Japanese; ids and parameter names stay as they are. */
export interface FunctionTexts {
  readonly description: string;
  /** By the parameter's name, in the function's order. */
  readonly parameters: Readonly<Record<string, string>>;
}

const METRIC = '項目。名称またはID（例："売上高"、"営業利益"、"revenue.atm"）。';
const PERIOD =
  '期間。四半期、年度または日付（例："2012年3月期"、"2012年3月期4Q"、"4Q11"、"FY11"、"LATEST"）。';
const DATE =
  '日付。四半期や年度を指定するとその期末（例："2012年3月31日"、"2012年3月期"、"4Q11"、"LATEST"）。';
const UNIT =
  '金額の単位。"百万円"、"億円"、"十億円"、"千円"、"円"、または"million"、"hundred-million"、"billion"、"thousand"、"JPY"。省略時は百万円。';
const SCENARIO =
  '"実績"、"会社予想"、"期初予想"、"修正1"、"修正2"、または"actual"、"target"、"target-initial"、"target-revised-1"、"target-revised-2"。省略時は実績。';
const FROM = '最初の期間（例："2011年3月期"、"2012年3月期1Q"、"1Q11"）。省略時はデータの最初から。';
const TO =
  '最後の期間。最初の期間と同じ種類（例："2012年3月期"、"2012年3月期4Q"、"4Q11"）。省略時はデータの最後まで。';

const STANDARD =
  '会計基準。"米国基準"、"国際会計基準"、または"US GAAP"、"IFRS"。省略時はその期間の年次報告書の基準。';
const REVISION =
  '"最終"は最後の会社予想、"期初"は最初の会社予想、"修正1"、"修正2"はその間の修正。または"final"、"initial"、"revised 1"、"revised 2"。省略時は最後の会社予想。';

/** The Japanese texts of every function, by its id. */
export const JAPANESE_TEXTS: Readonly<Record<string, FunctionTexts>> = {
  VALUE: {
    description: "IIJの任意の項目・期間の数値を1つ返します。",
    parameters: {
      metric: METRIC,
      period: PERIOD,
      unit: UNIT,
      scenario: SCENARIO,
      standard: STANDARD,
    },
  },
  GRID: {
    description: "行と列の見出しから表全体の数値を一度に返します（縦に項目、横に期間。逆も可）。",
    parameters: {
      metrics: "項目の範囲（例：A2:A9）。空の見出しの行は空のままになります。",
      periods: "期間の範囲（例：B1:I1）。",
      unit: UNIT,
      scenario: SCENARIO,
      standard: STANDARD,
    },
  },
  REVENUE: {
    description: "IIJの売上高（IFRSでは売上収益）を返します（全体、またはサービス別・性質別）。",
    parameters: {
      period: PERIOD,
      segment:
        '内訳（例："ネットワークサービス"、"WAN"、"ATM"、"GIO"、"ストック売上高"）。省略時は売上高全体。',
      unit: UNIT,
    },
  },
  COST: {
    description: "IIJの売上原価を返します（全体、またはサービス別）。",
    parameters: {
      period: PERIOD,
      segment:
        '内訳（例："ネットワークサービス"、"システムインテグレーション"、"ATM"、"IIJグローバル"）。省略時は売上原価全体。',
      unit: UNIT,
    },
  },
  GROSSMARGIN: {
    description: "IIJの売上総利益（売上高－売上原価）を返します（全体、またはサービス別）。",
    parameters: {
      period: PERIOD,
      segment:
        '内訳（例："ネットワークサービス"、"システムインテグレーション"、"ATM"）。省略時は売上総利益全体。',
      unit: UNIT,
    },
  },
  OPERATINGINCOME: {
    description: "IIJの営業利益を返します（全体、またはサービス別）。損失は負の値です。",
    parameters: {
      period: PERIOD,
      segment: '内訳（例："ATM"、"IIJグローバル"）。省略時は営業利益全体。',
      unit: UNIT,
    },
  },
  SGA: {
    description: "IIJの販売費及び一般管理費（研究開発費を含む）を返します（全体、または内訳）。",
    parameters: {
      period: PERIOD,
      component: '内訳（例："販売費"、"一般管理費"、"研究開発費"、"ATM"）。省略時は全体。',
      unit: UNIT,
    },
  },
  PRETAXINCOME: {
    description: "IIJの税引前当期純利益（IFRSでは税引前利益）を返します。",
    parameters: { period: PERIOD, unit: UNIT },
  },
  INCOMETAX: {
    description: "IIJの法人税等（IFRSでは法人所得税費用）を返します。",
    parameters: { period: PERIOD, unit: UNIT },
  },
  NETINCOME: {
    description: "IIJの当社株主（IFRSでは親会社の所有者）に帰属する当期純利益を返します。",
    parameters: { period: PERIOD, unit: UNIT },
  },
  BALANCE: {
    description: "IIJの貸借対照表の項目を、ある日付または期末について返します。",
    parameters: {
      item: '項目。名称またはID（例："現金及び現金同等物"、"総資産"、"借入金"、"株主資本比率"）。',
      date: DATE,
      unit: UNIT,
    },
  },
  CASHFLOW: {
    description: "IIJのキャッシュ・フロー計算書の項目を返します。",
    parameters: {
      item: '項目。名称またはID（例："営業活動によるキャッシュ・フロー"、"営業キャッシュフロー"、"cfo"）。',
      period: PERIOD,
      unit: UNIT,
    },
  },
  CAPEX: {
    description: "IIJの設備投資額を返します（全体、または内訳）。",
    parameters: {
      period: PERIOD,
      category: '内訳（例："クラウド"、"ATM"、"IIJグローバル"、"その他"）。省略時は全体。',
      unit: UNIT,
    },
  },
  PERSHARE: {
    description:
      "1株当たりの数値（円）を返します。名称に調整後とない項目は、当時の株式数に基づく値です。",
    parameters: {
      item: '項目。名称またはID（例："1株当たり配当金"、"期末配当"、"eps"）。',
      period: '年度（例："2012年3月期"、"2011年度"、"FY11"）。',
    },
  },
  KPI: {
    description: "契約数、従業員数、クラウド案件数、ATM台数などの事業指標を返します。",
    parameters: {
      indicator: '指標。名称またはID（例："従業員数"、"モバイル回線数"、"contracts.home"）。',
      date: DATE,
    },
  },
  TARGET: {
    description: "会社が公表した業績予想を返します（最後のもの、期初のもの、またはその間の修正）。",
    parameters: {
      metric: '会社予想のある項目（例："売上高"、"営業利益"、"1株当たり配当金"）。',
      period: '年度（例："2013年3月期"、"FY12"）。',
      unit: UNIT,
      revision: REVISION,
    },
  },
  VSTARGET: {
    description: "実績が会社予想を上回った（下回った）割合を、会社予想に対する小数で返します。",
    parameters: {
      metric: '会社予想のある項目（例："売上高"、"営業利益"）。',
      period: '年度（例："2012年3月期"、"FY12"）。',
      revision: REVISION,
    },
  },
  GROWTH: {
    description: "前年同期または前四半期に対する増減率を小数で返します（0.181は18.1%）。",
    parameters: {
      metric: METRIC,
      period: PERIOD,
      basis: '"YoY"（前年同期比）または"QoQ"（前四半期比）。省略時はYoY。',
    },
  },
  MARGIN: {
    description: "売上高（または他の項目）に占める割合を小数で返します（0.065は6.5%）。",
    parameters: {
      metric: METRIC,
      period: PERIOD,
      of: '分母とする項目（例："ATM運営事業売上高"、"revenue.atm"）。省略時は売上高全体。',
    },
  },
  TTM: {
    description: "指定した四半期までの直近4四半期（12か月）の合計を返します。",
    parameters: {
      metric: METRIC,
      period: '4四半期の最後の四半期（例："2012年3月期4Q"、"4Q11"、"LATEST"）。',
      unit: UNIT,
    },
  },
  CAGR: {
    description: "2つの期間の間の年平均成長率を小数で返します。",
    parameters: {
      metric: METRIC,
      from: '最初の期間（例："2010年3月期"、"2010年3月期4Q"、"FY09"）。',
      to: '最後の期間。同じ種類で1年以上後（例："2013年3月期"、"2012年3月期4Q"、"FY12"）。',
    },
  },
  SERIES: {
    description:
      "項目の時系列を、期間とともに下（または右）のセルに展開します。見出しは項目名と同じ言語です（日本語の名称なら日本語）。",
    parameters: {
      metric: METRIC,
      from: FROM,
      to: TO,
      unit: UNIT,
      headers: "TRUEは見出しと期間を付け、FALSEは数値だけを返します。省略時はTRUE。",
      orientation: '"vertical"（縦）または"horizontal"（横）。省略時は縦。',
      standard: STANDARD,
    },
  },
  TABLE: {
    description:
      "財務諸表などの表全体を、項目名と期間とともに展開します。項目名は表の名前と同じ言語です。数値のないセルは空です。",
    parameters: {
      statement: '表。名称またはID（例："損益計算書"、"貸借対照表"、"ATM"、"income-statement"）。',
      from: FROM,
      to: TO,
      unit: UNIT,
      standard: STANDARD,
    },
  },
  METRICS: {
    description:
      "項目の一覧（ID、名称、表、単位、最初と最後の期間）を、検索語と同じ言語で展開します。",
    parameters: {
      search:
        'ID、名称または表の名前の一部（例："利益"、"ATM"、"margin"）。"すべて"は全項目を日本語で、省略時は英語で返します。',
    },
  },
  PERIODS: {
    description: "数値のある期間の一覧を展開します（1つの項目について、または全体について）。",
    parameters: {
      metric:
        '項目。名称またはID（例："売上高"）。"すべて"は全項目を日本語で、省略時は英語で返します。',
    },
  },
  SOURCE: {
    description: "数値の出典（資料、見出し、行、列、資料の表記）を1行で返します。",
    parameters: { metric: METRIC, period: PERIOD, scenario: SCENARIO },
  },
  META: {
    description: "数値に関する情報（値の種別、出典、精度、算出式など）を1つ返します。",
    parameters: {
      metric: METRIC,
      period: PERIOD,
      field:
        '"status"、"source"、"document"、"section"、"printed"、"unit"、"decimals"、"low"、"high"、"formula"、"note"、"url"、"standard"、"restated"、"authority"のいずれか。',
      scenario: SCENARIO,
    },
  },
  BOUNDS: {
    description: "資料の丸めから考えられる最小値と最大値を、横に並べて展開します。",
    parameters: { metric: METRIC, period: PERIOD, unit: UNIT, scenario: SCENARIO },
  },
};
