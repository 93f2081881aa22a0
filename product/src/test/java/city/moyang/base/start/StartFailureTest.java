package city.moyang.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@DisplayName("启动失败")
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

    @Test
    @DisplayName("只说一句话，没有堆栈")
    void one_sentence_and_no_stack_trace(CapturedOutput output) {
        assertThatThrownBy(() ->
                        new SpringApplicationBuilder(Broken.class)
                                .web(WebApplicationType.NONE)
                                .run())
                .hasRootCauseInstanceOf(Unstartable.class);
        assertThat(output.getErr().strip()).isEqualTo("moyang: The roof is missing: build one.");
        assertThat(output.getOut()).doesNotContain("Unstartable", "\tat ", "APPLICATION FAILED");
    }

    @Test
    @DisplayName("端口被占用时，说出端口和办法")
    void a_busy_port_is_named(CapturedOutput output) throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = busy.getLocalPort();
            assertThatThrownBy(() ->
                            new SpringApplicationBuilder(Served.class)
                                    .web(WebApplicationType.SERVLET)
                                    .run("--server.port=" + port, "--server.address=127.0.0.1"))
                    .isInstanceOf(Exception.class);
            assertThat(output.getErr().strip())
                    .isEqualTo(
                            "moyang: Port "
                                    + port
                                    + " is already in use: stop the other program, or choose"
                                    + " another port with MOYANG_PORT.");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Broken {
        @Bean
        Object roof() {
            throw new Unstartable("The roof is missing: build one.");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Served {
        @Bean
        TomcatServletWebServerFactory tomcat(@Value("${server.port}") int port) throws Exception {
            var factory = new TomcatServletWebServerFactory(port);
            factory.setAddress(InetAddress.getLoopbackAddress());
            return factory;
        }
    }
}
