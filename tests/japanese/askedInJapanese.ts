import { readLists } from "../readLists";

/**
 * Names that analysts in Japan give to figures, behind the metric that each names. A mark ~ before the
 * metric: the name is refused, and the metric is suggested first. ~ alone: nothing of ours is near.
 */
export const NAMES_IN_JAPANESE = readLists(`
revenue: 連結売上; 売上高合計; 売上（連結）; 売上収益合計; グループ連結売上高; 売上高（連結）; 売り上げ高; IIJの売上高; 連結営業収益; 売上;
    (1)売上高
cost: 売上原価（連結）; 原価合計; 原価; 売上原価合計
gross-margin: 粗利; 売上総利益（連結）; 売上総利益合計; 粗利益
gross-margin.pct-of-revenue: 連結粗利率; 売上総利益率（連結）
sga-rd: 販管費; 販管費合計; 販売費及び一般管理費; 販売費及び一般管理費合計; 販売費および一般管理費（研究開発費を含む）
sales-marketing: 販売費; 販売費計
general-administrative: 一般管理費; 管理費
research-development: 研究開発費; 研究開発費（連結）
~research-development: 研究開発
operating-income: 営業利益（連結）; 連結営業損益; 営業利益又は営業損失; 営業利益高; 営業利益（損失）; 営業利益(△は損失)
operating-income.pct-of-revenue: 連結営業利益率; 対売上高営業利益率; 営業利益売上高比率; 営業利益の売上高比率; 営業利益比率
operating-income.yoy: 営業利益伸び率; 営業利益増減率; 営業利益の前年同期比増減率
revenue.yoy: 売上増加率; 売上高前年同期比; 売上高伸び率; 連結売上高増減率; 売上高対前年同期増減率
pretax-income: 税前利益; 税引前純利益; 税金等調整前当期純利益; 税引前四半期利益; 税引前中間利益; 税引前利益（損失）; 税引き前利益;
    法人税等及び持分法による投資損益調整前当期純利益
net-income: 純利益; 当期利益; 連結純利益; 当期純損益; 中間純利益; 中間利益; 親会社株主に帰属する当期純利益; 親会社の所有者に帰属する中間利益;
    当社株主に帰属する当期純利益（連結）
net-income.yoy: 純利益増減率; 当期純利益増減率
income-tax: 税金費用; 法人所得税費用; 法人税等合計
equity-method-income: 持分法投資損益; 持分法損益; 持分法による投資利益
comprehensive-income: 包括利益; 当期包括利益; 四半期包括利益合計
depreciation-amortization: 減価償却費; 減価償却費及びその他の償却費; 償却費
adjusted-ebitda: EBITDA（調整後）
~adjusted-ebitda: 調整EBITDA
revenue.network: ネットワークサービス収入; ネットワークサービス売上高合計; NWサービス売上高
revenue.network.connectivity-corporate: 法人接続; 法人向けインターネット接続; インターネット接続サービス（法人）;
    接続サービス（法人）
~revenue.network.connectivity-corporate: 法人向けネット接続
revenue.network.connectivity-home: 個人接続; 個人向けインターネット接続サービス売上高
~revenue.network.connectivity-home: 個人向けネット接続
revenue.network.outsourcing: アウトソーシングサービス; アウトソーシング収入
revenue.network.wan: WANサービス; WANサービス収入
revenue.si: システムインテグレーション; SI事業; SI売上; SI収入
revenue.si.construction: システム構築売上; 構築売上高; SI構築; システム構築売上高
revenue.si.operation: システム運用保守売上; 運用保守売上高; システム運用保守
revenue.equipment: 機器売上高; 機器販売売上高; 機器
revenue.atm: ATM運営事業; ATM; ATM事業売上高; ATM売上
revenue.recurring: ストック; ストック売上高; ストック売上合計
revenue.one-time: 一時売上高; フロー売上; 一時的売上高
revenue.gio: クラウド; クラウド売上; クラウドサービス; GIO
revenue.recurring.pct-of-revenue: ストック売上高構成比; ストック売上構成比
cost.network: ネットワークサービス原価; ネットワークサービスの売上原価
cost.atm: ATM原価; ATM運営事業原価
gross-margin.network: ネットワークサービス粗利; ネットワークサービスの売上総利益; ネットワーク粗利益
gross-margin-ratio.network: ネットワークサービス粗利率
gross-margin-ratio.si: SI売上総利益率; システムインテグレーション粗利率
operating-income.iij-global: IIJグローバル営業利益; グローバル営業利益
operating-income.atm: ATM運営事業営業利益; ATM営業利益
total-assets: 総資産; 資産総額; 総資産（連結）
~total-assets: 資産の部 合計
cash: 現預金; 現金; 現金同等物; 現金及び現金同等物; 現金及び現金同等物の期末残高
accounts-receivable: 売掛金; 売上債権残高; 営業債権
inventories: 在庫; たな卸資産
~inventories: 棚卸
borrowings: 借入金; 借入金残高
goodwill: のれん
shareholders-equity: 株主資本合計; 自己資本額; 親会社の所有者に帰属する持分; 親会社所有者帰属持分
total-equity: 純資産合計; 資本の部合計
equity-ratio: 自己資本比率（連結）; 親会社所有者帰属持分比率; 株主資本比率（%）
cfo: 営業キャッシュフロー; 営業キャッシュ・フロー; 営業活動によるCF; 営業C/F; 営業活動によるキャッシュ・フロー
cfi: 投資キャッシュフロー; 投資CF; 投資活動によるキャッシュ・フロー
cff: 財務キャッシュフロー; 財務CF
free-cash-flow: フリーCF
~free-cash-flow: FCF（フリーキャッシュフロー）
capex: 設備投資額; 設備投資合計
~capex: 設備投資総額
eps: EPS; 一株あたり利益; 1株利益（基本的）; 基本EPS; 1株当たり四半期純利益; 基本的1株当たり当期利益; 一株当たり当期純利益;
    1株当たり当期純利益（基本）
bps: 1株あたり純資産; 1株当たり株主資本; 一株当たり純資産
dividend: 配当; 配当金; 一株配当; 年間配当額; 配当金（年間）
~dividend: DPS（円）
dividend.interim: 中間配当金額; 第2四半期末配当
dividend.year-end: 期末配当額
~dividend.year-end: 期末配当（円）
payout-ratio: 配当性向（%）; 連結配当性向
employees: 従業員数; 社員; 人員; 連結従業員数; 従業員数（連結）; 総従業員数
customers: 顧客; 法人顧客
bandwidth: 総契約帯域; 契約帯域; 総帯域
outsourcing-personnel: 外注人員数; 常勤外注人員数
atm.units: ATM台数; ATM設置台数; 設置台数
contracts.home: 個人向け契約数; 個人向け接続契約数
contracts.mobile: モバイル契約; モバイル総契約数
~contracts.mobile: モバイル回線契約数
revenue.mobile: モバイル売上高; モバイル収入
~shares.issued: 発行済株式総数（株）; 発行済株数
~shares.average: 平均株式数; 期中平均株式総数
return-on-equity: 自己資本当期純利益率; 株主資本利益率; 親会社所有者帰属持分利益率; 株主資本当期純利益率
return-on-assets: 総資産当期純利益率; 総資産純利益率
return-on-assets.pretax: 総資産税引前利益率; 資産合計税引前利益率; 総資産税引前当期純利益率
effective-tax-rate: 実効税率（%）; 法人税等負担率
~net-debt: 純負債
net-debt: ネットデット
~goodwill-intangibles: のれん及び無形資産
property-equipment: 有形固定資産; 固定資産（有形）
nci-loss: 少数株主損益
~nci-loss: 非支配持分損益
~operating-income.yoy: 増益率
~contracts.mobile: 契約件数
~revenue.qoq-change: 売上高前期比
~revenue.qoq: 売上高対前期増減率
~short-term-borrowings.interest-rate: 短期借入金
~long-term-borrowings.interest-rate: 長期借入金
~: 固定負債; 外注費; 減損損失; 投資有価証券
~allowance-doubtful-accounts: 引当金
~other-operating-expenses: その他の費用
~mobile-interconnection-cost-change: モバイル接続料
~net-income.including-nci: 非支配持分
`);

/**
 * Periods as they are written in Japan, behind what is read; of several, it is refused with these; behind
 * a ~, the one that its refusal names first; behind nothing, it is refused without any.
 */
export const PERIODS_IN_JAPANESE = readLists(`
FY11: 2012年3月期通期; 2012年3月期 通期; 2012年3月期（通期）; 2012年3月期 年間; 平成23年度; 平成23年度通期; 二〇一二年三月期;
    2012/3期通期; 2012/03期; 2011年度実績; ２０１１年度; 連結2012年3月期; 2012年3月期決算; 2012年3月期 通期決算;
    第20期（2012年3月期）; 2011年4月1日から2012年3月31日まで; 2011年4月から2012年3月まで; FY2011（2012年3月期）;
    平成23年4月1日～平成24年3月31日; ’12年3月期; 2011年4-3月
~FY11: 2012年3月期累計
FY18: 平成31年3月期; 2018年度
FY19: 令和2年3月期; 令和元年度; R2/3期; 2020/3期; 令和元年度通期
FY23: 令和5年度; 令和6年3月期通期
month 2024-03: 2024/3
FY24: 令和7年3月期; 2025年3月期; 25.3期; 2025年3月期 通期
1H11: 2012年3月期 第2四半期累計; 2012年3月期第2四半期（累計）; 2011年度中間期; 2012年3月期中間期; 2012年3月期上期;
    2012年3月期上半期; 2011年度 上期; 平成24年3月期上期; 平成24年3月期 第2四半期累計期間; 2011年4月～9月; 2011年4月から9月;
    2012年3月期 2Q累計; 12/3期 上期; 2012年3月期第2四半期連結累計期間; 2012年3月期 第2四半期累計期間
1H25: 2026年3月期中間期; 2026年3月期 中間連結会計期間; 令和8年3月期上期; 2026年3月期 第2四半期（中間期）
9M11: 2012年3月期3Q累計; 2012年3月期 第3四半期累計; 2011年4月～12月; 平成24年3月期第3四半期累計; 2011年4-12月
4Q11: 2012年3月期 第4四半期; 2012年3月期4Q; 2012年3月期第4四半期会計期間; 2011年度4Q; 2012年1月～3月; 2012年1月-3月;
    平成24年1～3月; 平成24年3月期第4四半期; 2012年3月期 Q4; 2012年３月期第４四半期; 2011年度第四四半期; 2012年1月から3月
1Q25: 2026年3月期 第1四半期; 26/3期1Q; 2025年4～6月期; 令和7年4～6月
3Q11 3Q23: 24年3月期3Q
3Q23: 令和6年3月期 第3四半期
2012-03-31: 2012年3月31日; 平成24年3月31日現在; 平24.3.31; 2012.3.31; ２０１２年３月３１日; 2012年3月31日時点
LATEST: 最新; 最新四半期
2Q11 3Q11: 2011年7-12月
3Q11 4Q11: 2011年10-3月
3Q14 3Q26: 27年3月期第3四半期
month 2012-03: 平成24年3月
: 第3四半期累計期間; 通期; 上期
`);

/** Units, forecasts, comparisons and fields, behind the argument and what they mean; behind - what is refused. */
export const WORDS_IN_JAPANESE = readLists(`
unit million: 百万円（単位）; 単位：百万円
unit hundred-million: 単位（億円）; 億円（単位）
scenario target: 通期会社予想; 会社予想値; 修正予想値
scenario target-initial: 期初会社予想; 期初業績予想; 当初会社予想
basis YoY: 前年同期比増減率; 前年比増減率; 対前年
field source: 出所
field note: 注釈
statement income-statement: 損益; 連結PL
statement balance-sheet: 連結BS; B/S
statement cash-flow: CF; キャッシュフロー; 連結CF計算書; C/F
`);
