package city.moyang.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("导航入口")
class DoorTest {
    private final Viewer officer = new Viewer(Set.of(Caller.OFFICER), "林*", "注册登记股");

    @Test
    @DisplayName("公众入口人人看得见")
    void a_public_door_is_open_to_everybody() {
        var door = Door.ofPublic("services", "个人办事", "/items", 10);
        assertThat(door.openTo(Viewer.STRANGER)).isTrue();
        assertThat(door.openTo(officer)).isTrue();
    }

    @Test
    @DisplayName("工作台入口只给有这个身份的人")
    void a_staff_door_is_open_to_those_named() {
        var door = Door.ofStaff("audit", "审计", "/audit", 90, Caller.AUDITOR);
        assertThat(door.openTo(Viewer.STRANGER)).isFalse();
        assertThat(door.openTo(officer)).isFalse();
        assertThat(door.openTo(new Viewer(Set.of(Caller.AUDITOR), "何*", ""))).isTrue();
    }
}
