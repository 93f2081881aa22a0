package city.moyang.base.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Every exception that leaves a controller ends here. */
@ControllerAdvice
class ErrorAdvice {
    private final ErrorTeller teller;

    ErrorAdvice(ErrorTeller teller) {
        this.teller = teller;
    }

    @ExceptionHandler
    void tell(Exception exception, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (exception instanceof AccessDeniedException
                || exception instanceof AuthenticationException) {
            throw exception; // the security filters decide between log-in and 403
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            return; // nobody is there to be told
        }
        var told = Told.of(exception);
        var fault = told.status() >= 500 && !(exception instanceof Refusal);
        teller.tell(fault ? teller.fault(exception, request) : told, request, response);
    }
}
