import type { POLICY_FILES } from "../hosting/headerRules";

/** The languages of the site. */
export const LANGUAGES = ["en", "ja"] as const;

/** A language of the site. */
export type SiteLanguage = (typeof LANGUAGES)[number];

/** An Excel that the add-in can be added to, as people name theirs. */
export const EXCELS = ["windows", "mac", "web", "administrator"] as const;

/** One of the ways to get the add-in into Excel. */
export type Excel = (typeof EXCELS)[number];

/** A page beside the front page: what the store and careful people ask for. */
export interface PolicyPage {
  readonly file: (typeof POLICY_FILES)[number];
  readonly title: string;
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

/** Every text of the front page in one language. */
export interface SiteTexts {
  readonly title: string;
  readonly lead: string;
  readonly formula: string;
  readonly promises: readonly { readonly title: string; readonly text: string }[];
  readonly tryIt: string;
  readonly tryHint: string;
  readonly smallScreen: string;
  readonly pictures: readonly { readonly file: string; readonly text: string }[];
  readonly getIt: string;
  readonly pickExcel: string;
  readonly excels: Readonly<
    Record<Excel, { readonly name: string; readonly steps: readonly string[] }>
  >;
  readonly manifest: string;
  readonly manifestHint: string;
  readonly check: string;
  readonly checking: string;
  readonly reachable: string;
  readonly unreachable: string;
  readonly noScript: string;
  readonly faults: Readonly<Record<CheckFault, string>>;
  readonly links: string;
  readonly help: string;
  readonly data: string;
  readonly home: string;
  readonly missing: { readonly title: string; readonly text: string };
  readonly otherLanguage: string;
  readonly affiliation: string;
  readonly version: string;
}

/** What a page can find wrong with the site that it comes from. */
export type CheckFault = "insecure" | "missing" | "cors" | "address" | "network";

/** The texts of both languages. */
export const SITE_TEXTS: Readonly<Record<SiteLanguage, SiteTexts>> = {
  en: {
    title: "IIJ for Excel",
    lead: "The quarterly figures of Internet Initiative Japan (IIJ) as Excel functions, models and charts. Every number names its source.",
    formula: '=IIJ.REVENUE("4Q11")',
    promises: [
      {
        title: "Every number says why",
        text: "Document, row and token as printed, how far rounding lets it be off, and the arithmetic where it is derived.",
      },
      {
        title: "No account, no server",
        text: "The figures come with the add-in. Nothing you type leaves your computer, and a cell never waits.",
      },
      {
        title: "It cannot hurt a workbook",
        text: "Models and comparisons go into cells that were checked to be empty; what fails leaves nothing half done.",
      },
    ],
    tryIt: "Try it here",
    tryHint:
      "A worksheet in your browser with the add-in as it is. Type the formula above, insert a model, look at its chart, download the workbook. What you write stays in this browser.",
    smallScreen:
      "Excel and the worksheet want a larger screen than this one: open this page on a computer.",
    pictures: [
      { file: "model.png", text: "A model with live formulas and its chart" },
      { file: "comparison.png", text: "Two quarters side by side" },
      { file: "card.png", text: "A figure, its source and its arithmetic" },
    ],
    getIt: "Get it into Excel",
    pickExcel: "Your Excel",
    excels: {
      windows: {
        name: "Windows",
        steps: [
          "Download the manifest and put it into a folder that Windows shares, such as \\\\your-computer\\addins.",
          "In Excel, open File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs, add the folder's network path, tick “Show in Menu”, and restart Excel.",
          "Choose Home > Add-ins > More Add-ins > Shared Folder > IIJ for Excel. The IIJ tab appears.",
        ],
      },
      mac: {
        name: "Mac",
        steps: [
          "Download the manifest.",
          "In the Finder choose Go > Go to Folder, enter ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make the folder if there is none), and put the manifest there.",
          "Restart Excel and choose Home > Add-ins > IIJ for Excel. The IIJ tab appears.",
        ],
      },
      web: {
        name: "Excel on the web",
        steps: [
          "Download the manifest.",
          "Open a workbook, choose Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and pick the manifest.",
          "The IIJ tab appears. Excel on the web forgets uploaded add-ins with the browser's data: upload it again then.",
        ],
      },
      administrator: {
        name: "A whole organisation",
        steps: [
          "Download the manifest.",
          "In the Microsoft 365 admin center choose Settings > Integrated apps > Upload custom apps > Office Add-in, and upload it.",
          "Choose who gets it and deploy it. It appears on their IIJ tab within a day.",
        ],
      },
    },
    manifest: "Download the manifest",
    manifestHint: "It is filled in with this site's address: {address}.",
    check: "Can Excel reach this site?",
    checking: "Checking …",
    reachable: "Excel can reach this site: yes.",
    unreachable: "Excel cannot use this site yet:",
    noScript: "The check needs JavaScript.",
    faults: {
      insecure: "it is not served over https.",
      missing: "{file} is missing or is no file of the add-in.",
      cors: "{file} comes without “Access-Control-Allow-Origin: *”, so that Excel on the web may not read it.",
      address:
        "its manifest names {address} instead of this address: build the site for the address it has.",
      network: "it does not answer. Check the network and load this page again.",
    },
    links: "More",
    help: "All functions with examples",
    data: "Every figure with its source (JSON, CSV, xBRL-JSON)",
    home: "Front page",
    missing: {
      title: "There is no such page here",
      text: "The address may be misspelt, or the page belongs to an older version. If you came from Excel, restart Excel: it then loads the version that is here.",
    },
    otherLanguage: "日本語",
    affiliation:
      "Not affiliated with Internet Initiative Japan Inc. or Microsoft. Figures are historical and without warranty: check the source that each one names.",
    version: "Version {version}",
  },
  ja: {
    title: "IIJ for Excel",
    lead: "インターネットイニシアティブ（IIJ）の四半期業績を、Excelの関数・モデル・グラフとして利用できます。すべての数値に出典があります。",
    formula: '=IIJ.REVENUE("2011年度第4四半期")',
    promises: [
      {
        title: "すべての数値に根拠",
        text: "資料名、行、資料の表記、丸めの範囲、計算した値ならその算式までわかります。",
      },
      {
        title: "登録もサーバーも不要",
        text: "数値はアドインに収録されています。入力した内容が外部に送信されることはなく、セルが待つこともありません。",
      },
      {
        title: "ブックを壊さない",
        text: "モデルと比較は、空であることを確かめたセルにだけ書き込みます。失敗した操作は何も残しません。",
      },
    ],
    tryIt: "ここで試す",
    tryHint:
      "ブラウザーの中のワークシートで、アドインがそのまま動きます。上の数式を入力し、モデルを挿入し、グラフを見て、ブックをダウンロードできます。内容はこのブラウザーに保存されます。",
    smallScreen:
      "Excelとワークシートには、より大きな画面が必要です。パソコンでこのページを開いてください。",
    pictures: [
      { file: "model-ja.png", text: "数式の入ったモデルとグラフ" },
      { file: "comparison-ja.png", text: "2つの四半期の比較" },
      { file: "card-ja.png", text: "数値の出典と計算" },
    ],
    getIt: "Excelに追加する",
    pickExcel: "お使いのExcel",
    excels: {
      windows: {
        name: "Windows",
        steps: [
          "マニフェストをダウンロードし、Windowsの共有フォルダー（例：\\\\コンピューター名\\addins）に保存します。",
          "Excelの [ファイル] > [オプション] > [トラスト センター] > [トラスト センターの設定] > [信頼されているアドイン カタログ] で共有フォルダーのパスを追加し、[メニューに表示する] をオンにして、Excelを再起動します。",
          "[ホーム] > [アドイン] > [その他のアドイン] > [共有フォルダー] で [IIJ for Excel] を選択します。[IIJ] タブが表示されます。",
        ],
      },
      mac: {
        name: "Mac",
        steps: [
          "マニフェストをダウンロードします。",
          "Finderの [移動] > [フォルダへ移動] で ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef を開き（なければ作成し）、マニフェストを保存します。",
          "Excelを再起動し、[ホーム] > [アドイン] で [IIJ for Excel] を選択します。[IIJ] タブが表示されます。",
        ],
      },
      web: {
        name: "Web版のExcel",
        steps: [
          "マニフェストをダウンロードします。",
          "ブックを開き、[ホーム] > [アドイン] > [その他のアドイン] > [個人用アドイン] > [マイ アドインのアップロード] でマニフェストを選択します。",
          "[IIJ] タブが表示されます。ブラウザーのデータを消去すると追加したアドインも消えるため、その場合はもう一度アップロードしてください。",
        ],
      },
      administrator: {
        name: "組織全体（管理者）",
        steps: [
          "マニフェストをダウンロードします。",
          "Microsoft 365管理センターの [設定] > [統合アプリ] > [カスタム アプリをアップロード] > [Officeアドイン] でアップロードします。",
          "利用者を選んで展開します。1日以内に利用者の [IIJ] タブに表示されます。",
        ],
      },
    },
    manifest: "マニフェストをダウンロード",
    manifestHint: "このサイトのアドレス（{address}）が入っています。",
    check: "Excelからこのサイトを利用できますか？",
    checking: "確認しています…",
    reachable: "Excelからこのサイトを利用できます。",
    unreachable: "Excelからはまだ利用できません：",
    noScript: "確認にはJavaScriptが必要です。",
    faults: {
      insecure: "httpsで提供されていません。",
      missing: "{file} がないか、アドインのファイルではありません。",
      cors: "{file} に「Access-Control-Allow-Origin: *」がないため、Web版のExcelが読み込めません。",
      address:
        "マニフェストのアドレスが {address} になっています。このサイトのアドレスでビルドし直してください。",
      network: "応答がありません。ネットワークを確認して、ページを再読み込みしてください。",
    },
    links: "そのほか",
    help: "すべての関数と使用例",
    data: "出典付きの全データ（JSON、CSV、xBRL-JSON）",
    home: "トップページ",
    missing: {
      title: "ページが見つかりません",
      text: "アドレスに誤りがあるか、以前のバージョンのページです。Excelからお越しの場合は、Excelを再起動すると、現在のバージョンが読み込まれます。",
    },
    otherLanguage: "English",
    affiliation:
      "株式会社インターネットイニシアティブおよびMicrosoftとは提携関係にない、非公式のアドインです。過去の数値であり、正確性は保証されません。各数値の出典をご確認ください。",
    version: "バージョン {version}",
  },
};
