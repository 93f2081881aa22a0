package city.moyang.base.setting;

import city.moyang.base.start.Unstartable;
import java.util.Locale;

/** 环境: a demonstration with people who do not exist, or a real city. */
public enum Profile {
    DEMO,
    PRODUCTION;

    static Profile of(String word) {
        for (var profile : values()) {
            if (profile.word().equals(word)) {
                return profile;
            }
        }
        throw new Unstartable("MOYANG_PROFILE is demo or production, not '" + word + "'.");
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
