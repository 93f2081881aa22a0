package city.moyang.services.catalogue;

/** 问题: what the lint found wrong with an item's record. */
public record Finding(String item, Rule rule, String detail) {

    /** Refused cannot be published; a finding is shown, and cleared before the city adopts it. */
    public enum Level {
        REFUSE("不能发布"),
        FINDING("待完善");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One rule of the lint, as an officer would say it. */
    public enum Rule {
        PROMISE_WITHIN_LAW(Level.REFUSE, "承诺时限不得长于法定时限"),
        CODE_SHAPE(Level.REFUSE, "基本编码12位，实施编码31位或33位且含基本编码"),
        TARGET_GIVEN(Level.REFUSE, "必须有服务对象"),
        IMMEDIATE_MEANS_NOW(Level.FINDING, "即办件的承诺时限应为当场，承诺件应有承诺时限"),
        RESULT_KIND(Level.FINDING, "名称以“证”“证书”“执照”结尾的结果应为证照，以“批复”“批文”结尾的应为批文"),
        POST_OFFERED(Level.FINDING, "不用到场又不能网办的，应提供邮寄"),
        FEE_COMPLETE(Level.FINDING, "收费的应写明依据、项目、标准和网上支付；不收费的不应有网上支付"),
        RESULT_SAMPLE(Level.FINDING, "有办理结果的应有结果样本"),
        ONSITE_REASON(Level.FINDING, "需要到场的应写明必须到场的原因"),
        FULLY_ONLINE(Level.FINDING, "全程网办（Ⅳ级）的到场次数应为0"),
        NO_CATCH_ALL(Level.FINDING, "材料清单不得有兜底条款"),
        ISSUED_IS_FETCHED(Level.FINDING, "政府部门核发的材料应免提交"),
        STEPS_OF_LICENCE(Level.FINDING, "行政许可的办理流程至少有受理、审查、决定、送达"),
        STEPS_WITHIN_PROMISE(Level.FINDING, "各环节时限合计不应长于承诺时限"),
        LAW_GIVEN(Level.FINDING, "应写明设定依据"),
        LIMITS_GIVEN(Level.FINDING, "应写明法定时限和承诺时限"),
        MATERIALS_GIVEN(Level.FINDING, "应写明申请材料"),
        CONDITIONS_GIVEN(Level.FINDING, "应写明受理条件"),
        UNIT_MAPPED(Level.FINDING, "实施部门在阳江没有对应单位，由市政务服务和数据管理局代收");

        private final Level level;
        private final String sentence;

        Rule(Level level, String sentence) {
            this.level = level;
            this.sentence = sentence;
        }

        public Level level() {
            return level;
        }

        public String sentence() {
            return sentence;
        }
    }
}
