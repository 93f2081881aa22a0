package city.moyang.base.limiter;

import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A door for the story about hurried callers. */
@RestController
class HurriedDoor {

    @Allow(Caller.ANYONE)
    @Limited(times = 3, seconds = 3600)
    @GetMapping({"/story/hurried", "/api/v1/story/hurried"})
    String open() {
        return "open";
    }
}
