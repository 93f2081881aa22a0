package city.moyang.security.account;

import city.moyang.base.component.Errors;
import city.moyang.base.component.Fact;
import city.moyang.base.component.Field;
import city.moyang.base.component.QrCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 我的账号: who I am here, my password, my second factor. */
public record AccountPage(List<Fact> facts) {

    static AccountPage of(Account account) {
        return new AccountPage(
                List.of(
                        new Fact("账号", account.login(), "", ""),
                        new Fact("类别", account.kind().words(), "", ""),
                        new Fact("密码", "已设置", "修改", "/account/password"),
                        new Fact(
                                "动态口令",
                                account.secondFactor() ? "已启用" : "未启用",
                                account.secondFactor() ? "更换" : "启用",
                                "/account/second-factor")));
    }

    /**
     * 修改密码.
     *
     * @param due whether it must be changed before anything else
     */
    public record Password(boolean due, List<Field> fields, Errors errors) {
        static Password of(boolean due, List<String> faults) {
            var fresh = field("fresh", "新密码", "new-password");
            var shown = faults.isEmpty() ? fresh : fresh.error(String.join("", faults));
            var fields =
                    List.of(
                            field("old", "原密码", "current-password"),
                            shown.hint("工作人员不少于10个字符，其他人不少于8个；大写、小写、数字、符号至少三种。"),
                            field("again", "再输一遍新密码", "new-password"));
            return new Password(due, fields, Errors.of("密码没有改变。", fields));
        }

        private static Field field(String name, String label, String autocomplete) {
            return Field.of(Field.Kind.PASSWORD, name, label).autocomplete(autocomplete);
        }
    }

    /**
     * 启用动态口令.
     *
     * @param secret the new secret for typing by hand, in groups of four
     */
    public record SecondFactor(
            QrCode qr, String secret, boolean replacing, @Nullable String error) {}
}
