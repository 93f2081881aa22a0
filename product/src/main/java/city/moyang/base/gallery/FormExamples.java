package city.moyang.base.gallery;

import city.moyang.base.component.Address;
import city.moyang.base.component.Button;
import city.moyang.base.component.Choice;
import city.moyang.base.component.Errors;
import city.moyang.base.component.Field;
import city.moyang.base.component.Field.Kind;
import java.util.ArrayList;
import java.util.List;

/** Buttons, questions and what is said when an answer is wrong. */
public record FormExamples(
        List<Button> kinds,
        List<Button> sizes,
        List<Field> fields,
        Address address,
        Errors errors) {

    static FormExamples all() {
        var fields = someFields();
        var address = someAddress();
        var asked = new ArrayList<>(fields);
        asked.add(address.detail());
        return new FormExamples(
                someKinds(), someSizes(), fields, address, Errors.of("其余内容都已保存，改好就能继续。", asked));
    }

    private static List<Button> someKinds() {
        return List.of(
                Button.link("现在办理", "#button"),
                Button.submit("保存草稿").secondary(),
                Button.submit("上一步").quiet(),
                Button.submit("撤回申请").danger(),
                Button.submit("提交").disabled(true));
    }

    private static List<Button> someSizes() {
        return List.of(
                Button.submit("大按钮").styled("big"),
                Button.submit("小按钮").styled("slim").icon("plus"),
                Button.submit("准予").key("A").named("outcome", "grant"),
                Button.submit("转办").quiet().key("T"));
    }

    private static List<Field> someFields() {
        return List.of(
                Field.text("name", "姓名").value("陈*珊").styled("w-m").autocomplete("name"),
                Field.of(Kind.ID_NUMBER, "id-number", "公民身份号码")
                        .hint("18 位，最后一位可以是 X")
                        .value("441702********123X")
                        .fixed(),
                Field.of(Kind.USCC, "uscc", "统一社会信用代码")
                        .value("91441700MA4X00001")
                        .error("少了 1 位，请对照营业执照检查"),
                Field.of(Kind.MONEY, "capital", "资金数额").unit("万元").value("5").mayBeEmpty(),
                Field.of(Kind.PHONE, "phone", "手机号码").hint("用来接收办理进度短信").autocomplete("tel"),
                Field.of(Kind.DATE, "born", "出生日期").value("1990-03-07").autocomplete("bday"),
                Field.of(Kind.SELECT, "org-form", "组成形式")
                        .choices(List.of(Choice.of("1", "个人经营"), Choice.of("2", "家庭经营")))
                        .value("1"),
                Field.of(Kind.TEXTAREA, "note", "说明").hint("不超过 200 字").limit(200).mayBeEmpty(),
                delivery(),
                together(),
                Field.of(Kind.FILE, "lease", "租赁合同").hint("JPG、PNG、PDF、OFD，单个不超过 20 MB"));
    }

    private static Field delivery() {
        return Field.of(Kind.RADIOS, "delivery", "怎么领取证照？")
                .choices(
                        List.of(
                                Choice.of("post", "邮寄到家").hint("到付，约 2 日"),
                                Choice.of("counter", "窗口自取"),
                                Choice.of("terminal", "自助终端领取").unavailable("本事项暂不支持")))
                .value("post");
    }

    private static Field together() {
        return Field.of(Kind.CHECKBOXES, "together", "同时办理")
                .styled("inline")
                .choices(
                        List.of(
                                Choice.of("social", "社保登记"),
                                Choice.of("fund", "公积金开户"),
                                Choice.of("stamp", "刻章备案")))
                .values(List.of("social"));
    }

    private static Address someAddress() {
        var town =
                Field.of(Kind.SELECT, "town", "镇街")
                        .styled("")
                        .choices(
                                List.of(
                                        Choice.of("441702001", "南恩街道").in("江城区"),
                                        Choice.of("441702002", "城南街道").in("江城区"),
                                        Choice.of("441721100", "织篢镇").in("阳西县")))
                        .value("441702001");
        var detail =
                Field.text("detail", "详细地址")
                        .value("环城北路")
                        .error("请补上门牌号，例如“环城北路 10 号之一”")
                        .autocomplete("street-address");
        return new Address("premises", "经营场所地址", "按房产证或租赁合同填写，要写到门牌号。", town, detail);
    }
}
