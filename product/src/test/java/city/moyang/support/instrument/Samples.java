package city.moyang.support.instrument;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Facts of papers, as an act would give them. All people and firms are fictitious. */
final class Samples {
    private static final AtomicInteger UNITS =
            new AtomicInteger((int) (System.nanoTime() % 900000));

    /** A unit of its own for each test, so that its numbers begin at 1. */
    static Issuer issuer() {
        var n = UNITS.incrementAndGet();
        return new Issuer("T" + n, "阳江市市场监督管理局", "阳测" + n);
    }

    static Map<String, Object> acceptance(String applicant) {
        return Map.of(
                "matterNumber", "441702-0131-20260910-00017",
                "item", "食品经营许可（新办）",
                "applicant", applicant,
                "acceptedOn", "2026年9月10日",
                "legalLimit", "20个工作日",
                "promisedLimit", "8个工作日",
                "dueOn", "2026年9月22日",
                "materials", materials());
    }

    static Map<String, Object> receipt() {
        return Map.of(
                "matterNumber", "441702-0131-20260910-00017",
                "item", "食品经营许可（新办）",
                "applicant", "陈小珊（演示）",
                "idNumber", "4417**********002X",
                "receivedAt", "2026年9月10日9时42分",
                "receiver", "林窗口（演示）",
                "materials", materials());
    }

    static Map<String, Object> correction() {
        return Map.of(
                "matterNumber", "441702-0131-20260910-00018",
                "item", "食品经营许可（新办）",
                "applicant", "织篢镇好味来小吃店（演示）",
                "receivedOn", "2026年9月10日",
                "deadline", "2026年9月30日",
                "corrections",
                        List.of(
                                Map.of(
                                        "name", "经营场所平面图",
                                        "problem", "没有标明操作间与就餐区的面积",
                                        "how", "在图上标明各区面积，重新上传照片即可",
                                        "basis", "食品经营许可管理办法第十二条"),
                                Map.of(
                                        "name", "食品安全管理制度",
                                        "problem", "没有签字",
                                        "how", "由经营者本人签名并写明日期",
                                        "basis", "同上")));
    }

    static Map<String, Object> grant() {
        return Map.of(
                "matterNumber", "441702-0131-20260910-00017",
                "item", "食品经营许可（新办）",
                "applicant", "阳江市江城区双捷海味商行（演示）",
                "idNumber", "92441702MA00000000（演示）",
                "content", "热食类食品制售、预包装食品销售",
                "term", "2026年9月18日至2031年9月17日",
                "provision", "《中华人民共和国行政许可法》第三十八条第一款、《中华人民共和国食品安全法》第三十五条",
                "certificate", "食品经营许可证（演示）第JY24417020000000号");
    }

    static Map<String, Object> refusal() {
        return Map.of(
                "matterNumber", "441702-0131-20260910-00019",
                "item", "食品经营许可（新办）",
                "applicant", "张小明（演示）",
                "facts", "经现场核查，经营场所与垃圾中转站相距不足二十五米，操作间没有防鼠、防蝇设施。",
                "reasons", "上述情况不符合食品经营许可的条件，且在承诺期限内没有整改完成。",
                "provision", "《中华人民共和国行政许可法》第三十八条第二款");
    }

    static Map<String, Object> delivery() {
        return Map.of(
                "document", "准予行政许可决定书 阳市监许〔2026〕1号",
                "recipient", "阳江市江城区双捷海味商行（演示）",
                "place", "漠阳平台个人空间",
                "mode", "电子送达（D3）",
                "deliverers", "林窗口、黄经办（演示）",
                "deliveredOn", "2026年9月18日");
    }

    static Map<String, Object> licence() {
        return Map.of(
                "uscc", "92441702MA00000000",
                "name", "阳江市江城区双捷海味商行（演示）",
                "type", "个体工商户",
                "operator", "陈小珊（演示）",
                "formedAs", "个人经营",
                "foundedOn", "2026年9月18日",
                "place", "阳江市江城区双捷镇解放路18号之一（演示地址）",
                "scope", "一般项目：食用农产品零售；食品销售（仅销售预包装食品）；水产品零售。许可项目：餐饮服务。（依法须经批准的项目，经相关部门批准后方可开展经营活动）",
                "approvedOn", "2026年9月18日");
    }

    private static List<Map<String, String>> materials() {
        return List.of(
                Map.of("name", "食品经营许可申请书", "form", "电子", "copies", "1", "source", "自备"),
                Map.of("name", "经营者身份证明", "form", "电子证照", "copies", "1", "source", "部门共享，免提交"),
                Map.of("name", "经营场所平面图和设施布局图", "form", "电子", "copies", "1", "source", "自备"));
    }

    private Samples() {}
}
