package city.moyang.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.moyang.Story;
import city.moyang.base.setting.Settings;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Story
@DisplayName("演示时钟")
class DemoClockTest {
    @Autowired Settings settings;

    @Test
    @DisplayName("快进后重新启动，时间不倒退；不能往回拨；正式环境不能拨")
    void the_clock_goes_forward_for_good() {
        var before = new CityClock(settings).offset();
        try {
            var clock = new CityClock(settings);
            var demo = new DemoClock(settings, clock, "demo");
            demo.forward(Duration.ofMinutes(200));
            assertThat(clock.offset()).isEqualTo(before.plusMinutes(200));
            assertThat(new CityClock(settings).offset()).isEqualTo(clock.offset());
            assertThatThrownBy(() -> demo.forward(Duration.ofMinutes(-1)))
                    .isInstanceOf(IllegalArgumentException.class);
            var real = new DemoClock(settings, clock, "production");
            assertThatThrownBy(() -> real.forward(Duration.ofMinutes(1)))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            settings.put(CityClock.AHEAD, before.toString());
        }
    }
}
