import { foldName } from './fold-name.ts';

/**
 * Words that names of bodies, works and zones are made of, with what the same is called in the other languages: what
 * cannot be heard in another script can be known. Written by us from general knowledge: states, kinds of bodies,
 * branches of industry. One line is one meaning: English | Russian | Chinese | Persian; `*` stands for any
 * ending, `+` before a root that firms' names are put together of (`Казатомпром`).
 */
const written = `
afghan* | афган* | 阿富汗 | افغانستان
armenia* | армян*,армени* | 亚美尼亚 | ارمنستان
azerbaijan* | азербайдж* | 阿塞拜疆 | آذربایجان
belarus*,+bel | беларус*,белорус*,+бел | 白俄罗斯 | بلاروس
china,chinese,sino,prc | кита*,кнр | 中国,中华人民共和国 | چین
egypt* | егип* | 埃及 | مصر
india,indian,indo | индия,индии,индийск* | 印度 | هند
iran,iranian | иран,ирана,иранск* | 伊朗 | ایران
kazakhstan,kazakh,qazaqstan,+kaz,+qaz | казахстан*,казахск*,қазақстан*,+каз,+қаз | 哈萨克斯坦,哈萨克 | قزاقستان
kyrgyz*,kirghiz*,+kyrgyz | кыргыз*,киргиз*,+кыргыз | 吉尔吉斯斯坦,吉尔吉斯 | قرقیزستان
mongolia* | монгол* | 蒙古国,蒙古 | مغولستان
pakistan,pakistani,+pak | пакистан*,+пак | 巴基斯坦 | پاکستان
russia,russian,russo,+ros,+rus | росси*,рф,+рос,+рус | 俄罗斯联邦,俄罗斯 | روسیه
tajikistan,tajik,tojik*,+tojik | таджик*,точик*,+таджик | 塔吉克斯坦,塔吉克 | تاجیکستان
turkey,turkish,turkiye | турец*,турци* | 土耳其 | ترکیه
turkmenistan,turkmen,+turkmen | туркменистан*,туркменск*,+туркмен | 土库曼斯坦,土库曼 | ترکمنستان
uzbekistan,uzbek,+uzbek,+uz | узбекистан*,узбекск*,ўзбек*,+узбек,+уз | 乌兹别克斯坦,乌兹别克 | ازبکستان
eurasia* | еврази* | 欧亚 | اوراسیا
asia,asian | азия,азии,азиатск* | 亚洲 | آسیا
sco | шос | 上海合作组织,上合组织 | شانگهای
central | центральн* | 中央 | مرکزی
international,global | международн*,глобальн* | 国际,全球 | بین المللی
national,state,public | национальн*,государственн* | 国家,国有 | ملی,دولتی
federal,federation | федерац*,федеральн* | 联邦 | فدراسیون
republic | республик* | 共和国 | جمهوری
ministry | министерств* | 部 | وزارت
committee | комитет* | 委员会 | کمیته
council,board | совет* | 理事会,委员会 | شورا
commission | комисси* | 委员会 | کمیسیون
secretariat | секретариат* | 秘书处 | دبیرخانه
agency,bureau | агентств*,бюро | 署,局 | آژانس
association | ассоциаци* | 协会,联合会 | انجمن
union | союз* | 联盟,联合会 | اتحادیه
consortium | консорциум*,объединен* | 联合体 | کنسرسیوم
chamber* | палат* | 会,商会 | اتاق
organisation,organization | организац* | 组织 | سازمان
academy | академи* | 院 | آکادمی
institute | институт* | 研究所,研究院,学院 | موسسه,پژوهشگاه
university | университет* | 大学 | دانشگاه
laborator* | лаборатор* | 实验室 | آزمایشگاه
center,centre | центр* | 中心 | مرکز
research,studies | исследован*,исследовательск* | 研究,研究所 | پژوهش
science*,scientific | наук*,научн* | 科学 | علوم
technolog*,tech,+tech,+tekh | технолог*,техно,+тех | 技术,科技 | فناوری
innovat* | инновац* | 创新 | نوآوری
education*,training | образован*,обучен* | 教育,培训 | آموزش
bank,banking,+bank,+bonk | банк*,+банк | 银行 | بانک
fund,foundation | фонд* | 基金,基金会 | صندوق
invest*,+invest | инвестиц*,инвестор*,+инвест | 投资,投资者 | سرمایه گذاری
development | развити* | 开发,发展 | توسعه
reconstruction | реконструкц* | 重建,改造 | بازسازی
infrastructure | инфраструктур* | 基础设施 | زیرساخت
finance,financial | финанс* | 金融,财务 | مالی
saving* | сберегат* | 储蓄 | پس انداز
export,+export | экспорт*,экспортно,+экспорт | 出口,进出口 | صادرات
import | импорт*,импортн* | 进口,进出口 | واردات
procurement,purchas* | закуп* | 采购 | خرید
trade,trading | торговл*,торгов* | 贸易,商,工商 | بازرگانی,تجارت
commerce,commercial | коммерц*,коммерческ*,торгов* | 商务,商,工商 | بازرگانی
industr*,+prom,+sanoat | промышленн*,индустр*,+пром,+саноат | 工业,工,产业,工商 | صنعت,صنایع,صنعتی
econom* | эконом* | 经济 | اقتصاد,اقتصادی
macroeconom* | макроэконом* | 宏观经济 | اقتصاد کلان
cooperation | сотрудничеств*,кооперац* | 合作 | همکاری
assistance,aid | помощ*,содейств* | 援助 | کمک
promotion | содейств*,продвижен* | 促进,促进局 | ترویج
management | управлен* | 管理 | مدیریت
property,assets | имуществ*,актив* | 资产,财产 | دارایی
privatization,privatisation | приватизац* | 私有化 | خصوصی
direct | прям* | 直接 | مستقیم
foreign | внешн*,иностранн* | 对外,外国,外商 | خارجی
local | местн* | 地方 | محلی
regional | региональн* | 区域,地区 | منطقه ای
joint | совместн* | 联合,合资 | مشترک
business,entrepreneur* | делов*,предпринимател*,бизнес | 实业家,企业家,商业 | کسب
production,manufactur* | производств* | 生产,制造 | تولید
construction,+stroy | строительств*,строительн*,+строй | 建设,建筑,建 | ساختمان
materials | материал* | 材料,建材 | مصالح
information | информац*,информатизац* | 信息,信息化 | اطلاعات
insurance | страхован*,страхов* | 保险 | بیمه
credit | кредит* | 信用 | اعتبار
company,corporation | компани*,корпорац* | 公司,总公司 | شرکت
group,holding,+holding | групп*,холдинг*,+холдинг | 集团,控股 | گروه
plant,works,factory,mill,mills | завод*,комбинат*,фабрик* | 厂,工厂,联合体 | کارخانه
enterprise* | предприят* | 企业 | بنگاه
park | парк*,технопарк* | 园,园区,工业园,科技园,高科技园 | پارک,شهرک
zone,area,region | зон*,регион* | 区,自由区,示范区 | منطقه
demonstration | демонстрац* | 示范,示范区 | نمایشی
comprehensive | комплексн* | 综合 | جامع
bonded | бондов* | 保税 | 
valley | долин* | 谷 | دره
free,special | свободн*,особ*,специальн* | 自由,特别 | آزاد,ویژه
border,crossborder | пригранич* | 边境 | مرز
port | порт* | 港,港口 | بندر
city | город* | 城 | شهر
steel,metallurg*,+stal | сталь*,металлург*,+сталь | 钢铁,钢厂,钢 | فولاد
iron,foundry | желез*,чугун*,литейн* | 铁,铸铁,铸造 | آهن
aluminium,aluminum | алюмини* | 铝业,铝 | آلومینیوم
copper | мед*,медн* | 铜业,铜 | مس
zinc | цинк* | 锌 | روی
lithium | лити* | 锂 | لیتیوم
uranium | урана,уранов* | 铀 | اورانیوم
titanium | титан* | 钛 | تیتانیوم
nonferrous | цветн* | 有色 | غیرآهنی
metal*,+metall | металл*,+металл | 金属 | فلز
gold,+gold | золот*,+золото | 黄金,金矿 | طلا
nickel,+nikel | никел*,+никель | 镍业,镍 | نیکل
mining,minerals,mine,mines | горн*,минерал*,шахт* | 矿业,矿冶,矿,采矿 | معدن
coal,+ugol | угол*,угольн*,+уголь | 煤炭,煤 | زغال
oil,petroleum,+neft,+munay | нефт*,+нефть,+нефте,+нефт,+мунай | 石油 | نفت
gas,+gaz,+gas | газ,газа,газов*,+газ | 天然气 | گاز
petrochemical* | нефтехим* | 石化,石油化工 | پتروشیمی
chemical*,chemistry,+himiya,+chem,+khim | хими*,химическ*,+химия,+хим | 化学,化工 | شیمی
polymer* | полимер* | 聚合物 | پلیمر
plastic* | пластмасс*,пластик* | 塑料 | پلاستیک
rubber | резин*,каучук* | 橡胶 | لاستیک
fertilizer*,fertiliser* | удобрен* | 化肥 | کود
potash,+kali | калий*,+калий | 钾肥 | پتاس
nitrogen,azot,+azot | азот*,+азот | 氮肥 | نیتروژن
phosph*,+phosphate,+fosfat | фосфат*,фосфор*,+фосфат | 磷业,磷 | فسفات
cement | цемент* | 水泥 | سیمان
glass | стекл* | 玻璃 | شیشه
ceramic* | керамик* | 陶瓷 | سرامیک
paper,pulp | бумаг*,бумажн*,целлюлоз* | 造纸,纸业 | کاغذ
wood,timber | древес*,лесо* | 木材,木业 | چوب
furniture | мебел* | 家具 | مبلمان
textile*,+tekstil | текстил*,+текстиль | 纺织 | نساجی
cotton | хлопк*,хлопчат* | 棉,棉业 | پنبه
leather | кож* | 皮革 | چرم
pharma*,+pharm | фарма*,+фарм | 制药,医药 | دارو
medic*,biomed* | медиц*,биомедиц* | 医学,医疗,生物医学 | پزشکی
food* | пищев*,продовольств* | 食品,粮食 | غذا
grain | зерн* | 粮食,谷物 | غله
meat | мяс* | 肉类 | گوشت
dairy,milk | молок*,молочн* | 乳业 | لبنیات
sugar | сахар* | 糖业 | شکر
agricultur*,agro,+agro,+sel | сельск*,агро*,+агро,+сель | 农业,农机 | کشاورزی
water | вод*,водн* | 水务,供水 | آب
tractor | трактор* | 拖拉机 | تراکتور
car,motor,motors,auto,automobile,automotive,+avto | авто,автомобильн*,+авто | 汽车 | خودرو
tyre*,tire* | шин* | 轮胎 | لاستیک
machine*,machinery,+mash | машин*,+маш | 机械,重型机械,农机,机 | ماشین
machinetool* | станк*,станкостро* | 机床 | ابزار
bearing* | подшипник* | 轴承 | بلبرینگ
tool* | инструмент* | 工具 | ابزار
cable* | кабел* | 电缆 | کابل
pipe*,tube* | труб* | 管道,钢管 | لوله
elevator*,lift,+lift | лифт*,+лифт | 电梯 | آسانسور
electric*,electro,+elektro,+elektr | электрич*,электротех*,+электро,+элек | 电气,电力,电 | برق
electronic* | электрон* | 电子 | الکترونیک
battery,batteries | аккумулятор*,батаре* | 电池 | باتری
energy,power,+energo | энерг*,электростанц*,станц*,+энерго | 能源,电力,动力,电站 | انرژی,نیرو
renewable* | возобновляем* | 新能源,可再生 | تجدیدپذیر
solar | солнечн* | 太阳能,光伏 | خورشیدی
wind | ветр*,ветров* | 风电,风能 | بادی
hydro*,hydropower | гидро* | 水电 | آبی
nuclear,atomic,+atom | атом*,+атом | 原子能,核 | هسته
engineering | инжинир*,инженер* | 工程 | مهندسی
railway*,rail,railroad | железнодорожн*,темир,жолы,темір | 铁路 | راه آهن
bridge,road | дорог*,дорож*,мост* | 路桥,公路,桥 | راه
transport*,logistic*,+trans | транспорт*,логист*,+транс | 运输,物流 | حمل
vehicle*,truck* | грузов* | 车辆,卡车 | کامیون
aviation,aircraft,aerospace | авиац*,авиа* | 航空 | هوا
space | космич* | 航天 | فضا
ship*,marine | судо*,морск* | 船舶,造船 | کشتی
telecom*,communication*,+telecom | связ*,телеком*,+телеком | 通信,电信 | مخابرات
software | программн* | 软件 | نرم افزار
heavy | тяжел* | 重工,重型,重 | سنگین
resource* | ресурс* | 资源 | منابع
welfare | благосостояни* | 福利 | رفاه
medium,small | мал*,средн* | 中小 | کوچک
new,renewed | нов* | 新 | جدید
great | велик* | 伟大 | بزرگ
green | зелен* | 绿色,绿能 | سبز
silk | шелков* | 丝路,丝绸 | ابریشم
`;

/** Short forms, written out before words are looked up. */
const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sez: ['special', 'economic', 'zone'],
    sezs: ['special', 'economic', 'zone'],
    fez: ['free', 'economic', 'zone'],
    сэз: ['свободная', 'экономическая', 'зона'],
    оэз: ['особая', 'экономическая', 'зона'],
    гмк: ['горно', 'металлургический', 'комбинат'],
    mmc: ['mining', 'metallurgical', 'works'],
    тпп: ['торгово', 'промышленная', 'палата'],
    cci: ['chamber', 'commerce', 'industry'],
  }),
);

/** A folded word with short forms written out; Chinese 特区 as 特别区, which says the same with a word for each. */
export const writtenOut = (word: string): readonly string[] =>
  shortForms.get(word) ?? [word.replaceAll('特区', '特别区')];

/** A meaning that names share across languages: the number of its line, from 1. */
export type Meaning = number;

interface Lexicon {
  /** Meanings by a whole word. */
  readonly whole: ReadonlyMap<string, readonly Meaning[]>;
  /** Beginnings (`банк*`) with their meanings. */
  readonly starts: readonly (readonly [string, Meaning])[];
  /** Roots, the longest first. */
  readonly roots: readonly (readonly [string, Meaning])[];
  /** Chinese words, the longest first. */
  readonly han: readonly (readonly [string, readonly Meaning[]])[];
  /** Meanings that are states or their unions: two bodies of different ones are two. */
  readonly states: ReadonlySet<Meaning>;
}

const add = (map: Map<string, Meaning[]>, word: string, meaning: Meaning): void => {
  map.set(word, [...(map.get(word) ?? []), meaning]);
};

const read = (): Lexicon => {
  const whole = new Map<string, Meaning[]>();
  const han = new Map<string, Meaning[]>();
  const starts: (readonly [string, Meaning])[] = [];
  const roots: (readonly [string, Meaning])[] = [];
  const lines = written.trim().split('\n');
  for (const [at, line] of lines.entries())
    for (const word of line.split(/[|,]/).map((cell) => cell.trim())) {
      const bare = foldName(word.replaceAll(/[*+]/g, '')).join('');
      if (bare === '') continue;
      if (/\p{Script=Han}/u.test(bare)) add(han, bare, at + 1);
      else if (word.endsWith('*')) starts.push([bare, at + 1]);
      else if (word.startsWith('+')) roots.push([bare, at + 1]);
      else add(whole, bare, at + 1);
    }
  const stateCount = lines.findIndex((line) => line.startsWith('central'));
  return {
    whole,
    starts,
    roots: roots.toSorted(([one], [other]) => other.length - one.length),
    han: [...han].toSorted(([one], [other]) => other.length - one.length),
    states: new Set(Array.from({ length: stateCount }, (_, at) => at + 1)),
  };
};

/** Read when the first name is compared. */
let known: Lexicon | null = null;
export const lexicon = (): Lexicon => (known ??= read());

/** Longest ending that a stem may take: `промышленн-ости`. */
const longestEnding = 8;

/** What a word means, in a language that is written with spaces; empty: it is a name of its own. */
export const meaningsOf = (word: string): readonly Meaning[] => {
  const { whole, starts } = lexicon();
  const direct = whole.get(word);
  if (direct !== undefined) return direct;
  // Of several stems the longest: `нефтехим` is not `нефт`.
  let longest = 0;
  let found: Meaning[] = [];
  for (const [stem, meaning] of starts)
    if (word.startsWith(stem) && word.length - stem.length <= longestEnding && stem.length >= longest) {
      found = stem.length > longest ? [meaning] : [...found, meaning];
      longest = stem.length;
    }
  return found;
};

/** A piece of a word that was put together, with its meanings. */
export type Piece = readonly [word: string, meanings: readonly Meaning[]];

/**
 * A word taken apart into roots and what stands between, where two roots or more make up half of it; null elsewhere.
 * The short name of a state is a root at the beginning only, any root of less than three letters too.
 *
 * @example compound('казатомпром') // каз (Kazakhstan) + атом (nuclear) + пром (industry)
 */
export const compound = (word: string): readonly Piece[] | null => {
  const { roots, states } = lexicon();
  const pieces: Piece[] = [];
  let between = '';
  let rooted = 0;
  let at = 0;
  while (at < word.length) {
    const found = roots.find(
      ([root, meaning]) =>
        word.startsWith(root, at) && (at === 0 || (root.length > 2 && !states.has(meaning))),
    );
    if (found === undefined) {
      between += word[at]!;
      at += 1;
      continue;
    }
    if (between !== '') pieces.push([between, []]);
    between = '';
    pieces.push([found[0], [found[1]]]);
    rooted += found[0].length;
    at += found[0].length;
  }
  // One letter at the end is an ending.
  if (between.length > 1) pieces.push([between, []]);
  const rootCount = pieces.filter(([, meanings]) => meanings.length > 0).length;
  const isMadeOfRoots = rootCount >= 2 && rooted * 2 >= word.length;
  const isNameAndRoot = rootCount === 1 && pieces.length === 2 && pieces[1]![1].length > 0 && rooted >= 4;
  return isMadeOfRoots || isNameAndRoot ? pieces : null;
};
