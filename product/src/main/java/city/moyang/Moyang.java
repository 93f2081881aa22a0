package city.moyang;

import city.moyang.operations.backup.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** 漠阳: a city's digital government in one program. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Moyang {
    private static final String DEMO =
            """
            演示账号，密码都是 Moyang-2026；在登录页点名字也能直接登录：
              demo-resident  居民         demo-hall      综合窗口，收件和送达
              demo-officer   受理         demo-reviewer  审查
              demo-auditor   审核         demo-leader    决定
              demo-system    系统管理员   demo-security  安全管理员   demo-audit  审计管理员
            """;

    public static void main(String[] args) {
        if (args.length > 0 && BackupCommand.knows(args[0])) {
            System.exit(BackupCommand.run(args));
        }
        var house = SpringApplication.run(Moyang.class, args);
        var port = house.getEnvironment().getProperty("local.server.port");
        var profile = house.getEnvironment().getProperty("moyang.profile", "demo");
        System.out.println("\n漠阳 is open: http://localhost:" + port);
        System.out.println(profile.equals("demo") ? DEMO : "");
    }
}
