package city.moyang.base.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What filters and the container refuse before a controller is reached. */
@Controller
@Allow(Caller.ANYONE)
class ContainerErrors implements ErrorController {
    private final ErrorTeller teller;

    ContainerErrors(ErrorTeller teller) {
        this.teller = teller;
    }

    @RequestMapping("/error")
    void tell(HttpServletRequest request, HttpServletResponse response) throws Exception {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var told = Told.ofStatus(status instanceof Integer code ? code : 404);
        var ours = told.status() >= 500 && fault instanceof Throwable;
        teller.tell(ours ? teller.fault((Throwable) fault, request) : told, request, response);
    }
}
