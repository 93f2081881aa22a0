package city.moyang;

import city.moyang.operations.backup.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** 漠阳: a city's digital government in one program. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Moyang {
    public static void main(String[] args) {
        if (args.length > 0 && BackupCommand.knows(args[0])) {
            System.exit(BackupCommand.run(args));
        }
        var house = SpringApplication.run(Moyang.class, args);
        var port = house.getEnvironment().getProperty("local.server.port");
        System.out.println("\n漠阳 is open: http://localhost:" + port + "\n");
    }
}
