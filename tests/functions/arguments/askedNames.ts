import { readLists } from "../../readLists";

/**
 * Names that people give to figures, behind the metric that each names. A mark ~ before the metric: the name
 * is refused, for it is more, less or other than the metric, which is suggested first. ~ alone: refused, and
 * nothing of ours is near.
 */
export const ASKED_NAMES = readLists(`
revenue: Net revenue; Sales revenue; Operating revenue; Operating revenues; Total sales;
    Consolidated revenue; IIJ revenue; Revenue of IIJ; IIJ's revenue; Group revenue;
    Total net sales; Consolidated sales; total net revenues; Revenues (total); TOPLINE; 売上収益;
    連結売上高; トップライン; 総売上高; 営業収益合計; 営業収入; 全社売上; 売上高の合計; 売り上げ; グループ売上高; 連結売上収益; Ⅰ 売上高; 1．売上高
revenue.yoy: 増収率; Revenue growth; revenue growth rate; Sales growth; 売上高増加率; 売上高 対前年同期増減率;
    対前年増収率; 売上成長率; 売上高（前年同期比）; 売上伸び率; revenue y-o-y; YoY revenue growth; Revenue, growth (YoY);
    売上高YoY増減率; growth in revenue
cost: Cost of goods sold; Total cost of revenues; Total costs of revenue;
    売上原価計; 総原価; Cost of sale; CoGS; 連結売上原価
cost.pct-of-revenue: cost to revenue; cost/revenue; cost / revenue; 原価率; 売上原価率; cost ratio; cost of revenue % of sales; 売上高原価率
gross-margin: Gross income; gross profits; Total gross profit; Consolidated gross margin; GP;
    粗利益額; 売上総利益額; 売上総損益; 連結売上総利益; 売上総利益（△損失）
gross-margin.pct-of-revenue: GPM; GM%; Gross margin ratio; gross profit margin;
    Gross profit ratio; GP margin; 粗利率; 粗利益率; 売上総利益率; 売上高総利益率; 売上高売上総利益率; 粗利マージン
sga-rd: Selling, general and administrative; Selling, general & administrative expenses;
    SG&A expense; Total SG&A; SG&A/R&D; SG&A incl. R&D; sg and a; Opex; 販売費および一般管理費; 販管費・研究開発費;
    販売管理費等; 販管費計; 販売費・一般管理費
sga-rd.pct-of-revenue: 販管費率; SG&A ratio; 売上高販管費率; SG&A as % of revenue; 販管費比率
operating-income: Op profit; Op. profit; OI; Operating earnings;
    Earnings before interest and taxes; Operating profit (loss); Op. income;
    Profit from operations; Consolidated operating income; 連結営業利益; 営業損失; 営業損益; 営業利益（△損失）;
    営業利益または営業損失; 営業利益額; IIJ's operating profit; Operating income/loss;
    income (loss) from operations; うち営業利益
operating-income.pct-of-revenue: 売上営業利益率; 営業利益率（%）; 営業利益率（％）; Operating margin (%); 売上高営業利益率; 営業収益営業利益率; 営業利益マージン; OPM; OP margin;
    Operating profit margin; operating margin %; EBIT margin; 営業利益率（連結）; operating income ratio;
    operating income to revenue; operating income / revenue
operating-income.yoy: 営業増益率; operating income growth; 営業利益 対前年同期増減率
pretax-income: EBT; Income before tax; Profit before taxes; Pre-tax earnings;
    pretax profit (loss); 税引前四半期純利益; 税引前損益; 税引前利益; 税前損益; 税引前当期純利益（損失）
net-income: NP; Net income (loss); Net loss; Net profit; Net earnings; Net result;
    Net income attributable to Internet Initiative Japan; Profit attributable to IIJ;
    Net income attributable to Internet Initiative Japan Inc.;
    Net income attributable to owners of the parent; 四半期純利益; 当社株主に帰属する四半期純利益; 純損益; 最終損益; 最終利益;
    当期純損失; 親会社の所有者に帰属する当期利益; 親会社の所有者に帰属する四半期利益; 当社株主に帰属する当期純利益（損失）
net-income.pct-of-revenue: 純利益率; NPM; net profit margin; 売上高純利益率; 売上高当期純利益率
comprehensive-income: 四半期包括利益; Total comprehensive income; 包括損益
equity-method-income: 持分法投資利益; 持分法による投資損失; equity in earnings of affiliates;
    Equity method income
adjusted-ebitda: EBITDA; Adj. EBITDA; 調整後EBITDA; EBITDA (adjusted)
depreciation-amortization: D&A; 減価償却費および償却費; 減価償却費及び償却費; Depreciation & amortization
research-development: R & D expenses; R&D cost; 研究開発費用
revenue.network: Network services revenues; network service sales; ネットワークサービス売上; NW売上; NWサービス;
    ネットワーク; Network; Revenue: network services; ネットワーク売上高; ネットワーク・サービス
revenue.network.connectivity: コネクティビティ; Connectivity revenue; 接続サービス; インターネット接続サービス売上
revenue.network.connectivity-corporate: インターネット接続サービス（法人向け）; 法人向け接続サービス;
    Connectivity (corporate); 法人向けインターネット接続サービス; corporate connectivity revenue; インターネット接続（法人）
revenue.network.connectivity-home: インターネット接続サービス（個人向け）; 個人向け接続サービス; home use connectivity;
    個人向けインターネット接続サービス売上; consumer connectivity revenue
revenue.network.wan: WAN売上; WAN; WAN service revenue; WANサービス売上; WAN sales
revenue.network.outsourcing: アウトソーシング売上高; アウトソーシング; Outsourcing service revenue; アウトソーシングサービス売上
revenue.si: SI売上高; SI; SI sales; System integration revenues; システムインテグレーション売上; SIサービス
revenue.si.operation: SI運用保守; システム運用; システムインテグレーション（運用保守）; SI operation and maintenance
revenue.si.construction: SI構築売上; システムインテグレーション（構築）; システム構築; SI construction revenue
revenue.equipment: Equipment sales; 機器売上; 機器販売; Revenue from equipment sales
revenue.atm: ATM business; Banking ATM; ATM事業; ATM運営; ATM手数料収入; ATM運営事業売上; ATM revenue
revenue.recurring: ストック収入; 月額課金; Recurring; ストック売上; recurring revenue total
revenue.one-time: 一括売上; フロー; One time revenue; 一時売上; one-off revenue
revenue.gio: クラウドサービス売上; IIJ GIOサービス; GIO売上高; クラウド売上高; Cloud service revenue; GIO sales
revenue.overseas: 国際事業; 国際事業売上高; 海外売上高; Overseas sales; international business revenue
revenue.iij-global: IIJ-GS; IIJグローバルソリューションズ; グローバル; IIJ Global sales; IIJ-Globalの売上
operating-income.atm: ATM運営事業営業損失; ATM operating profit; ATM営業損失; ATM事業の営業利益
gross-margin.si: SI gross profit; SI粗利; システムインテグレーション粗利; gross profit of SI
cost.network: Cost of network services revenue; Network services cost; ネットワーク原価
cost.si: SI costs; SI原価; Cost of SI; システムインテグレーションの原価
cash: 現金及び預金; キャッシュ; Cash & cash equivalents; Cash and deposits; 現金および現金同等物
accounts-receivable: 売上債権; 受取手形及び売掛金; Trade receivables; AR; 受取手形および売掛金
accounts-payable: 仕入債務; Trade payables; AP; 支払手形及び買掛金
inventories: 棚卸資産; Inventory; たな卸資産の残高
borrowings: 銀行借入金; 借入金合計; Bank borrowings; Bank loans; total borrowings
goodwill: 営業権; のれんの残高; Goodwill
property-equipment: PPE; 有形固定資産合計; Property, plant and equipment; Property and equipment (net)
shareholders-equity: 当社株主に帰属する資本; Shareholders' equity; IIJ shareholders equity; 株主資本; 自己資本
equity-ratio: 自己資本比率; 株主資本比率; Shareholders' equity ratio; equity / total assets
total-assets: 総資産額; 資産合計; Assets; 資産の部合計
cfo: Operating CF; CF from operations; 営業活動CF; 営業活動によるキャッシュフロー; Cash from operations;
    Cash flows from operations; 営業CF; Net cash provided by operating activities
cfi: 投資活動CF; Investing CF; Net cash used in investing activities; 投資活動によるキャッシュフロー
cff: 財務活動CF; Financing CF; CF from financing; 財務活動によるキャッシュフロー
capex: Capital expenditure; 設備投資; capital spending; 設備投資額合計; Capex total
capex.cloud: クラウド設備投資; Cloud capex; クラウド投資; 設備投資（クラウド）
eps: 1株当たり利益; 1株あたり当期純利益; 一株あたり当期純利益; 基本的1株当たり当期純利益; Basic EPS; 1株当たり当社株主に帰属する当期純利益;
    Net earnings per share; Basic net income per share
dividend: Dividends per share; DPS; 配当金額; 1株あたり配当金; 年間配当金; Annual dividends
dividend.interim: 中間配当金; 中間配当; Interim dividends; 中間配当額
dividend.year-end: 期末配当金; 期末配当; Year end dividend; Final dividends
employees: 従業員; 人員数; 期末従業員数; Number of employees; Employee; 連結従業員; 社員数
outsourcing-personnel: 常勤外注人員; 常駐外注人員; Outsourced personnel; 外注人員
customers: clients; 顧客数; Number of clients
contracts.over-1gbps: 1Gbps契約数; ギガビット契約数; 1Gbps contracts
contracts.mobile: IIJ Mobile contracts; IIJモバイル契約数; Mobile contracts; モバイル契約数; モバイル回線数;
    mobile subscribers; モバイル総回線数; total mobile lines
contracts.mobile.enterprise: 法人モバイル契約数; 法人モバイル回線数; enterprise mobile lines
contracts.lte: LTE contracts; IIJmio/LTE
bandwidth: 契約総帯域; 契約総帯域幅; 帯域幅; Contracted bandwidth
order-backlog.construction: 構築受注残; SI construction order backlog; 構築受注残高
order-backlog.operation: 運用保守受注残; 運用保守受注残高
backbone-lease-expenses: バックボーン回線費用; Backbone cost; バックボーン費用
~revenue: Revenue $; Revenue €
gross-margin-ratio.network: Network margin %
gross-margin-ratio.si: SI margin %; SI gross margin %
gross-margin-ratio.atm: ATM margin %; ATM gross margin (%)
operating-margin.atm: ATM operating income %
revenue.recurring.pct-of-revenue: recurring revenue/revenue
~revenue: Revenue (JPY mn); 売上高（億円）; 売上高（百万円）; Net sales, JPY bn; 経常収益
~operating-income: Operating income [JPY mn]; Operating income, JPY mn; 営業利益（百万円）
~pretax-income: 経常利益; Recurring profit; Ordinary income; 経常損益; 経常利益率
~borrowings: Debt; 有利子負債; Interest-bearing debt
net-debt: Net debt; 純有利子負債; ネット有利子負債
~net-debt: ネットキャッシュ; 純現金; Net cash
free-cash-flow: FCF; Free cash flow; フリーキャッシュフロー; フリー・キャッシュ・フロー; free cashflow
payout-ratio: Payout ratio; 配当性向; dividend payout ratio; payout
effective-tax-rate: Effective tax rate; 実効税率; tax rate; 税率
return-on-assets: ROA; Return on assets; 総資産利益率
return-on-equity: ROE; 自己資本利益率
shares.outstanding: Shares outstanding; 流通株式数; 自己株式控除後の株式数
adjusted-ebitda.pct-of-revenue: EBITDA margin; EBITDAマージン
operating-margin.atm: ATM営業利益率; ATM operating margin
gross-margin-ratio.si: SI粗利率; SI gross margin ratio
~shareholders-equity: Book value
total-equity: 純資産; Net assets; 資本合計; 純資産の部合計; total equity
bps: BVPS; BPS; book value per share; 1株当たり純資産; 一株あたり純資産
eps.diluted: Diluted EPS; 希薄化後1株当たり当期純利益; fully diluted EPS; 希薄化後EPS; Diluted net income per share;
    潜在株式調整後1株当たり当期純利益
~nci-loss: Net income attributable to noncontrolling interests; 非支配持分に帰属する当期純利益
~engineers-share: engineers; 技術者; number of engineers; 技術者数
eps.adjusted: Adjusted EPS; 調整後EPS
revenue.recurring.yoy: recurring revenue growth; ストック売上高の伸び率; ストック売上高増減率
revenue.network.yoy: network services growth; ネットワークサービス売上高増減率
gross-margin.yoy: 売上総利益 対前年増減率
sga-rd.yoy: SG&A growth; 販管費増減率
research-development.pct-of-revenue: research and development ratio; 研究開発費率; 研究開発費比率
depreciation-amortization.pct-of-revenue: depreciation ratio
revenue.recurring.pct-of-revenue: ストック売上比率; recurring revenue ratio
current-assets: current assets; 流動資産; 流動資産の部合計
accumulated-deficit: retained earnings; 利益剰余金; accumulated deficit; 累積欠損金
interest-expenses: interest expense; 支払利息
interest-income: interest income; 受取利息
foreign-exchange-gain: foreign exchange gain; 為替差損益; 為替差益
income-tax: 法人税; 法人税等; tax expense; income taxes
net-income.including-nci: 当期純利益（非支配持分控除前）; net income including noncontrolling interests
dividends-paid: dividends paid; 配当金支払額; 配当金の支払
shares.issued: number of shares; 発行済株式数; 発行済株式総数
shares.average: weighted average shares; 期中平均株式数; 加重平均株式数
new-graduates: new graduates; 新卒
revenue.mobile: モバイル; モバイル売上; mobile services; モバイルサービス売上; mobile sales
revenue.mobile.consumer: 個人向けモバイル; IIJmio revenue; IIJmio売上高; 個人向けモバイル売上
revenue.mobile.enterprise: 法人向けモバイル; 法人向けモバイルサービス売上
revenue.network.security: セキュリティ; security; security revenue; セキュリティ売上
revenue.network.ip-service: IPサービス; IP services; IPサービス売上
revenue.network.connectivity-home: home use; home-use revenue; 個人向け; 個人向け接続
revenue.network.connectivity-corporate: corporate use; corporate-use revenue; 法人向け; 法人接続サービス
revenue.exlayer: IIJ Exlayer; エクスレイヤ
equity-method-income.decurret: DeCurret; ディーカレット
gross-margin-ratio.network: ネットワーク粗利率; ネットワークサービス売上総利益率; network services gross margin ratio
gross-margin-ratio.equipment: 機器売上総利益率; equipment gross margin ratio
gross-margin-ratio.atm: ATM粗利率; ATM gross margin ratio
gross-margin.equipment: equipment gross profit; 機器粗利
gio.projects: GIO projects; GIO案件数; クラウド案件数
gio.clients: GIO customers; GIO顧客数; クラウド顧客数; cloud clients
orders-received.construction: construction orders; 構築受注高; 構築受注
orders-received.si: SI受注高; SI orders received
contracts.home: 個人契約数; home-use contracts; consumer contracts
contracts.mobile.consumer: IIJmio lines; IIJmio回線数; consumer mobile lines
contracts.mobile.net-additions: モバイル純増; mobile net additions
pretax-income.foreign: 税引前当期純利益（海外）
intangibles.other: other intangible assets
~deferred-tax-assets.current: deferred tax assets; 繰延税金資産
~orders-received.construction: orders received; 受注; 受注高; order intake; bookings; orders
~other-income: non-operating income; 営業外収益; 営業外費用; non-operating expenses
~total-equity: 資本
~revenue.network.connectivity-corporate: corporate; corporate revenue; 法人; 法人売上; 法人向け売上; 法人売上高; enterprise
~revenue.network.connectivity-home: home; home revenue; 個人; 個人売上; 個人向け売上高; 個人売上高; consumer revenue
~contracts.lte: IIJmio; IIJmio契約数; IIJmio contracts; IIJmio subscribers; IIJmio会員数
~gross-margin: recurring gross margin
~: ARPU; 解約率; 流動比率; 運転資本; 手元流動性; 平均年齢; 人件費; 特別損失; 配当利回り; データセンター売上; 米国売上;
    VPN; hosting; residential; 増収額; 減収率; 売上債権回転日数
total-assets: 総資本; 負債純資産合計; 負債及び資本合計; 負債・資本合計
net-income: 四半期利益; 純益; 最終益; 四半期純損失
operating-income: 営業益
~pretax-income: 経常益; 総資産経常利益率; 売上高経常利益率
income-tax: 法人所得税; 法人税、住民税及び事業税
eps: 1株利益; 一株利益
eps.diluted: 希薄化EPS; 希薄化1株利益; 潜在株式調整後EPS
bps: 一株純資産; 1株純資産
dividend: 1株配当; 一株当たり配当; 年間配当
dividend.year-end: 期末一株配当; 期末1株当たり配当
dividend.interim: 中間一株配当
shares.issued: 発行済み株式数; 発行済み株式総数; 株式数
contracts.mobile: モバイル契約回線数; モバイル回線; 総モバイル回線数
contracts.mobile.consumer: IIJmio契約回線数
contracts.mobile.enterprise: 法人モバイル契約回線数; 法人モバイル回線
contracts.mobile.mvne: MVNE回線; MVNE契約回線数
~order-backlog.construction: 受注残; SI受注残; SI受注残高
revenue.network: ネットワークサービス売上収益
revenue.si.operation: システム運用保守売上収益; 運用保守
revenue.si.construction: システム構築売上収益
revenue.mobile.enterprise: 法人向けモバイルサービス
revenue.mobile.full-mvno: フルMVNO
revenue.yoy: 売上収益成長率; 売上前年比
operating-income.yoy: 営業利益前年比; 営業利益成長率
net-income.yoy: 純利益前年同期比
adjusted-ebitda: 償却前営業利益
adjusted-ebitda.pct-of-revenue: EBITDA率
~borrowings: 有利子負債残高
finance-income: 金融収益
finance-expenses: 金融費用
customers: 法人顧客数
~: プライベートクラウド; 手元現金; 使用権資産; リース負債; 社債; 広告宣伝費; セグメント利益; アジア売上高; 流動負債
revenue.atm: ATM segment revenue; ATMセグメント売上
eps.adjusted: EPS adj
sga-rd: SG&A including R&D; SG&A incl R&D
revenue.network.outsourcing-including-wan: outsourcing incl. WAN
~revenue: Revenue incl. ATM; Revenue including ATM; 売上高（ATM含む）; ATMを含む売上高; Revenue excl. ATM; ATMを除く売上高;
    Revenue TTM; LTM revenue; quarterly revenue; annual revenue; Revenue FY11; 4Q11 revenue; 2011年度売上高; 四半期売上高;
    前年売上高; revenue last year; Prior year revenue; 実績売上高; Reported revenue; 累計売上高
~sga-rd: SG&A excluding R&D
~effective-tax-rate: 法人税率; income tax rate; tax %; tax ratio; 法人税等の負担率
~payout-ratio: total payout; 総還元性向; total payout ratio
~revenue.recurring: Stock
~shares.issued: Share count
~contracts.mobile: contracts; 契約数
~: Liabilities; Total liabilities; Current liabilities; 負債合計; 負債; Revenue per employee; 一人当たり売上高
~: PER; ROIC; 特別損益; market cap;
    stock price; 株価; 時価総額; beta; xyzzy
`);

/** What is reckoned with figures, counted in other money, or more than one figure: the name of none. */
export const NO_NAMES = readLists(`
refused: Internet services revenue; Internet revenue; インターネットサービス売上高; Service revenue; サービス売上高; 事業売上高; Revenue (US$); Cost of services;
    net income/equity; net income to equity; profit on equity; assets to equity; total assets/equity;
    total assets to pretax income; dividend/eps; Revenue-Cost; Revenue − Cost; Revenue - Cost; 売上高－原価; 売上高-売上原価; Revenue+Cost;
    revenue and cost; revenue & cost; Service gross margin; equity %; cash %; Capex %; cfo %; Uses of cash; Cash in; EPS ($); EPS (USD);
    Total dividends; 配当金総額; -Revenue; △営業利益; −Revenue; net income-equity; Revenue, cost; revenue to cost; cash less borrowings; revenue<cost
`);

/** Names of one of a function's own parts, and its metric: what the function is about goes without saying; behind = -, what is refused. */
export const ASKED_PARTS = readLists(`
CAPEX: cloud % = -; クラウド = capex.cloud; その他 = capex.others; ATM運営事業 = capex.atm; グローバル = capex.iij-global;
    cloud = capex.cloud; IIJ GIO = capex.cloud; GIO = capex.cloud; 合計 = capex
REVENUE: ATM % = -; $ATM = -; グローバル = revenue.iij-global; IIJ-GS = revenue.iij-global;
    法人向け = revenue.network.connectivity-corporate; 個人向け = revenue.network.connectivity-home;
    ネットワーク = revenue.network; 機器 = revenue.equipment; 一時 = revenue.one-time;
    フロー = revenue.one-time; ストック = revenue.recurring; 全社 = revenue; 連結 = revenue;
    構築 = revenue.si.construction; 運用保守 = revenue.si.operation; 海外 = revenue.overseas;
    Systems Integration = revenue.si; home = revenue.network.connectivity-home;
    corporate = revenue.network.connectivity-corporate; Home use = revenue.network.connectivity-home;
    個人 = revenue.network.connectivity-home; 法人 = revenue.network.connectivity-corporate;
    IIJmio = revenue.mobile.consumer; モバイル = revenue.mobile; consumer = -; enterprise = -; 国内 = -;
    securities = -; network non-consolidated = -
COST: 機器 = cost.equipment; ネットワークサービス = cost.network; グローバル = cost.iij-global;
    Network services = cost.network; home = -; 個人 = -; クラウド = -; network revenue = -
GROSSMARGIN: SI % = -; SI = gross-margin.si; ネットワーク = gross-margin.network
OPERATINGINCOME: ATM運営 = operating-income.atm; グローバル = operating-income.iij-global
SGA: 販売費 = sales-marketing; 一般管理費 = general-administrative; R&D = research-development;
    ATM = sga.atm; グローバル = sga.iij-global
CASHFLOW: 営業 = cfo; 投資 = cfi; 財務 = cff; 営業活動 = cfo; operating = cfo; Operating activities = cfo;
    from investing = cfi; operations = cfo
PERSHARE: dividend/eps = -; eps % = -; eps/dividend = -; 中間 = dividend.interim; 期末 = dividend.year-end; adjusted = -; in today's shares = -; 現在の株式数 = -
BALANCE: 現預金 = cash; 自己資本 = shareholders-equity; 借入金残高 = borrowings; securities = -; iij-global = -
KPI: LTE = contracts.lte; 従業員 = employees; home = contracts.home; 個人 = contracts.home;
    consumer = contracts.home; enterprise = -; operation = -; corporate = -; IIJmio = -; mobile = -
`);
