import type { PolicyPage, SiteLanguage } from "./siteTexts";

/** Privacy, support and terms, as Microsoft's store asks for them and as the product behaves. */
export const POLICY_PAGES: Readonly<Record<SiteLanguage, readonly PolicyPage[]>> = {
  en: [
    {
      file: "privacy.html",
      title: "Privacy",
      sections: [
        {
          title: "What is collected",
          paragraphs: [
            "Nothing. The add-in has no account, no cookies, and neither a server nor telemetry of its own. The figures are part of it; functions calculate on your computer.",
          ],
        },
        {
          title: "What leaves your computer",
          paragraphs: [
            "Your browser or Excel fetches the add-in's files from the site that hosts it, and Office.js from Microsoft. Whoever hosts the site sees the addresses of such requests, as with any web page; no cell, formula or file name is in them.",
            "Office.js, the part of Excel that runs add-ins, is Microsoft's: it may also report to Microsoft how it is used and what goes wrong in it, as Excel itself does. The content security policy made for this site holds such reports back in the pane; a host that leaves the policy out lets them pass. Microsoft's privacy statement says what is in them.",
          ],
        },
        {
          title: "What is kept",
          paragraphs: [
            "In a workbook: which models were inserted and where, so that they can be taken away again, and the figures of filings that you add. In the browser: whether figures carry cards, and, on the page “Try it here”, the workbook you write there and the page's preferences. Deleting the browser's data deletes them.",
          ],
        },
      ],
    },
    {
      file: "support.html",
      title: "Support",
      sections: [
        {
          title: "A cell shows an error",
          paragraphs: [
            "Point at the cell's error flag: it says what could not be read and what to write instead. #NAME? means that the add-in is not loaded: open it from the IIJ tab, then choose Tools > Repair.",
          ],
        },
        {
          title: "The IIJ tab is missing",
          paragraphs: [
            "Add the add-in again in the way you were given it; where this site has a front page, it tells how, and whether Excel can reach the site. Formulas keep their last values meanwhile.",
          ],
        },
        {
          title: "A figure looks wrong",
          paragraphs: [
            "Select the cell and open Trace: it names the document, the row and the figure as printed. If that differs from the document, tell whoever gave you the add-in, with the cell's formula.",
          ],
        },
        {
          title: "Questions and faults",
          paragraphs: [
            "Ask whoever gave you this address; they run this copy. The version stands at the foot of every page and in Tools.",
          ],
        },
      ],
    },
    {
      file: "terms.html",
      title: "Terms of use",
      sections: [
        {
          title: "Licence",
          paragraphs: [
            "The software is free under the MIT licence: use, copy and change it, without any warranty.",
          ],
        },
        {
          title: "The figures",
          paragraphs: [
            "They were taken from published documents as printed, and worked out from them as shown. They are historical, may hold errors, and are no advice to buy or sell anything. Check the source that each figure names before you rely on it.",
          ],
        },
        {
          title: "Names",
          paragraphs: [
            "IIJ is a name of Internet Initiative Japan Inc., Excel and Microsoft 365 are names of Microsoft. This product is not affiliated with either.",
          ],
        },
      ],
    },
  ],
  ja: [
    {
      file: "privacy.html",
      title: "プライバシー",
      sections: [
        {
          title: "収集する情報",
          paragraphs: [
            "ありません。アカウント、Cookie、独自のサーバー、アドインによる利用状況の送信は、いずれもありません。数値はアドインに収録されており、関数はお使いのコンピューターで計算します。",
          ],
        },
        {
          title: "外部との通信",
          paragraphs: [
            "ブラウザーまたはExcelが、アドインのファイルをこのサイトから、Office.jsをMicrosoftから読み込みます。通常のWebページと同じく、サイトの運営者にはその要求が見えますが、セルの内容、数式、ファイル名は含まれません。",
            "Office.jsは、アドインを動かすMicrosoftのプログラムです。Excelと同様に、利用状況や障害の情報をMicrosoftへ送信することがあります。このサイト用のコンテンツ セキュリティ ポリシーを設定している場合、作業ウィンドウからの送信は遮断されます。設定していない場合は送信されます。送信される内容については、Microsoftのプライバシーに関する声明をご覧ください。",
          ],
        },
        {
          title: "保存する情報",
          paragraphs: [
            "ブックには、挿入したモデルとその場所（後で削除するため）、追加した開示書類の数値を保存します。ブラウザーには、カードを付けるかどうかの設定と、「ここで試す」で作成したブックおよびページの設定を保存します。ブラウザーのデータを消去すると消えます。",
          ],
        },
      ],
    },
    {
      file: "support.html",
      title: "サポート",
      sections: [
        {
          title: "セルにエラーが表示される",
          paragraphs: [
            "セルのエラー表示にポインターを合わせると、読み取れなかった内容と書き方がわかります。#NAME? はアドインが読み込まれていないことを示します。[IIJ] タブから開き、[ツール] > [修復] を選択してください。",
          ],
        },
        {
          title: "[IIJ] タブがない",
          paragraphs: [
            "アドインを受け取ったときの手順でもう一度追加してください。このサイトにトップページがある場合は、手順とExcelからの接続をそこで確認できます。その間、数式は最後の値を表示します。",
          ],
        },
        {
          title: "数値がおかしい",
          paragraphs: [
            "セルを選択して [出典] を開くと、資料名、行、資料の表記がわかります。資料と異なる場合は、セルの数式を添えて、このアドインの提供者にお知らせください。",
          ],
        },
        {
          title: "ご質問・不具合",
          paragraphs: [
            "このアドレスを案内した方にお問い合わせください。バージョンは各ページの下部と [ツール] に表示されます。",
          ],
        },
      ],
    },
    {
      file: "terms.html",
      title: "利用条件",
      sections: [
        {
          title: "ライセンス",
          paragraphs: [
            "MITライセンスのもとで、無償で使用、複製、変更できます。いかなる保証もありません。",
          ],
        },
        {
          title: "数値",
          paragraphs: [
            "公表資料の記載、およびそこから計算した値です。過去の数値であり、誤りを含む可能性があります。投資の助言ではありません。利用の前に、各数値の出典をご確認ください。",
          ],
        },
        {
          title: "名称",
          paragraphs: [
            "IIJは株式会社インターネットイニシアティブの、ExcelおよびMicrosoft 365はMicrosoftの名称です。本製品はいずれとも提携関係にありません。",
          ],
        },
      ],
    },
  ],
};
