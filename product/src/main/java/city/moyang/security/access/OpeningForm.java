package city.moyang.security.access;

import city.moyang.base.component.Errors;
import city.moyang.base.component.Field;
import city.moyang.security.account.AccountKind;
import city.moyang.security.account.Accounts;
import city.moyang.standards.identifier.ResidentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** 开立账号: what the system administrator types. */
record OpeningForm(String login, String name, String idNumber) {
    static final OpeningForm EMPTY = new OpeningForm("", "", "");
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9.-]{3,39}");

    List<Field> fields() {
        return List.of(
                Field.text("login", "账号")
                        .value(login)
                        .styled("w-m")
                        .hint("小写字母开头，4至40个字母、数字、点或横线。"),
                Field.text("name", "姓名").value(name).styled("w-m"),
                Field.of(Field.Kind.ID_NUMBER, "idNumber", "身份证号码")
                        .value(idNumber)
                        .hint("只用来认定同一个人，加密索引后不保存原文。"));
    }

    /** The same fields, with what is wrong beside them. */
    List<Field> checked(boolean taken, LocalDate today) {
        var fields = fields();
        var badLogin = LOGIN.matcher(login).matches() ? "" : "请按提示的格式填写。";
        return List.of(
                fields.get(0).error(taken ? "这个账号已经有人用。" : badLogin),
                fields.get(1).error(name.isBlank() ? "请填写姓名。" : ""),
                fields.get(2)
                        .error(
                                ResidentId.fault(idNumber, today)
                                        .map(ResidentId.Fault::sentence)
                                        .orElse("")));
    }

    Accounts.Opening opening() {
        return new Accounts.Opening(
                login,
                AccountKind.OFFICER,
                UUID.randomUUID(),
                null,
                name.strip(),
                Optional.of(ResidentId.of(idNumber)));
    }

    static Errors errors(List<Field> fields) {
        return Errors.of("账号还没有开立。", fields);
    }
}
