package city.moyang.base.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Goes wrong on request, so that tests can see how it is told. */
@Controller
@Allow(Caller.ANYONE)
class TroubleDesk {
    @GetMapping("/trouble/fault")
    void fault() {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/trouble/refusal")
    void refusal() {
        throw new Refused();
    }

    @GetMapping("/trouble/number/{number}")
    @ResponseBody
    String number(@PathVariable int number) {
        return "" + number;
    }

    @PostMapping("/trouble/upload")
    @ResponseBody
    String upload(@RequestParam MultipartFile file) {
        return file.getSize() + " bytes";
    }

    @PostMapping(path = "/trouble/json", consumes = "application/json")
    @ResponseBody
    String json() {
        return "ok";
    }

    /** A form as it stands on a screen after its session ended: without a token that fits. */
    @GetMapping(path = "/late-form", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String lateForm() {
        return "<form method=post><input name=name><button>send</button></form>";
    }

    @PostMapping(path = "/late-form", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String received(@RequestParam String name) {
        return "收到 " + name;
    }

    static final class Refused extends RuntimeException implements Refusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String reason() {
            return "ALREADY_ACCEPTED";
        }

        @Override
        public String subject() {
            return "441702-0131-20261008-00042";
        }

        @Override
        public String sentence() {
            return "这个办件已经受理过了，不用再受理。";
        }
    }
}
