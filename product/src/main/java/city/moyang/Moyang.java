package city.moyang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 漠阳: a city's digital government in one program. */
@SpringBootApplication
public class Moyang {
    public static void main(String[] args) {
        SpringApplication.run(Moyang.class, args);
    }
}
