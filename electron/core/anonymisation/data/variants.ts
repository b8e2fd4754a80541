/** Old, printed and rare forms of name characters, each group led by the form that dictionaries know (文字情報基盤の縮退を名前に使う字にしぼったもの). */
const groups = `
高髙 崎﨑嵜㟢碕 斉斎齊齋 辺邊邉 浜濱濵 柳栁桺 徳德 吉𠮷 沢澤 島嶋嶌 桜櫻 広廣 竜龍 国國圀 恵惠 栄榮 円圓 学學 実實 寿壽 与與
隆隆 塚塚 神神 福福 祥祥 郎郎 都都 朗朗 晴晴 精精 靖靖 諸諸 祐祐 礼禮礼 館館舘 飯飯 飼飼 羽羽 益益 逸逸 鶴鶴 猪猪 暁曉 条條 静靜 真眞 渓溪谿
藤籐 関關 滝瀧 豊豐 万萬 弥彌 黒黑 槙槇 富冨 峰峯 梅楳 桧檜 侭儘 遥遙 尭堯 亀龜 蔵藏 歳歲 経經 総總 絵繪 児兒 仏佛 宝寶寳 塩鹽 穂穗 稲稻 横橫 曽曾 増增 徴徵
緑綠 巌巖 厳嚴 瀬瀨 頼賴 渕淵渊 桑桒 土圡 薮籔藪 剣劍劔 芦蘆 駒駒 戸戶 内內 吾吾 清淸 青靑 晋晉 彦彥 産產 録錄 鎌鐮 隠隱 顕顯 帯帶 闘鬪 満滿 湾灣
凜凛 尚尙 桐桐 薫薰 勲勳 衛衞 翠翠 琢琢 瑶瑤 禎禎 秦秦 節節 者者 著著 視視 謹謹 賓賓 逢逢 達達 遠遠 辻辻 迫迫 連連 鯵鰺 鰕鰕 鴎鷗 麹麴 鹿鹿 喜㐂 那那 葛葛 邦邦 祇祇 樽樽 榊榊 楠楠 茨茨
会會 浅淺 村邨 野埜 応應 県縣 図圖 旧舊 郷鄕 巣巢 栃杤 亘亙 塁壘 壱壹 参參 麦麥 駅驛 覚覺 薬藥 酒酒 独獨 岩嵓 松枩 柏栢 秋穐
橋𣘺槗 原𠩤 崎𥔎 土𡈽 脇𦚰 渋澁澀 奥奧 聡聰 来來 恒恆 亜亞 船舩 譲讓 当當 鶴靏靍 荘莊 芸藝 昇曻 宜冝 舎舍 伝傳 双雙 両兩 浄淨 権權 様樣 歩步 縄繩 蛍螢 誉譽 鉄鐵 黄黃 寛寬 教敎 毎每 禅禪 楼樓
緒緖 縁緣 継繼 称稱 穣穰 将將 祢禰 岳嶽 哲喆 為爲 壮壯 乗乘 予豫 温溫 嬢孃 画畫 粋粹 専專 泰𣳾 涼凉 済濟 枡桝 篭籠 杉椙 悦悅 鋭銳 従從 銭錢 呉吳 萌萠 弾彈 歴歷 兵𠔉 美羙 珍珎 多夛 那𨚗 駆驅 緑𦂳
`;

/** Length-preserving map from a variant character to the form that dictionaries know, so that 髙 and 高 are one name. */
export const VARIANTS: ReadonlyMap<string, string> = new Map(
  groups
    .trim()
    .split(/\s+/u)
    .flatMap((group) => {
      const [first = '', ...others] = [...group];
      return others.filter((other) => other !== first).map((other): [string, string] => [other, first]);
    }),
);
