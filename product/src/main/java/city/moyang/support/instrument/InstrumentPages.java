package city.moyang.support.instrument;

import city.moyang.base.preview.Previews;
import city.moyang.base.store.FileStore;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.base.web.Html;
import city.moyang.base.web.Viewer;
import city.moyang.support.identity.Access;
import city.moyang.support.identity.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A paper's own page, its page pictures and its two files, for those who may see it. */
@Controller
@Allow({Caller.RESIDENT, Caller.OFFICER})
class InstrumentPages {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Instruments instruments;
    private final Previews previews;
    private final FileStore store;
    private final Access access;
    private final Html html;
    private final Clock clock;

    InstrumentPages(
            Instruments instruments,
            Previews previews,
            FileStore store,
            Access access,
            Html html,
            Clock clock) {
        this.instruments = instruments;
        this.previews = previews;
        this.store = store;
        this.access = access;
        this.html = html;
        this.clock = clock;
    }

    @GetMapping("/instruments/{id}")
    View show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var instrument = seen(id, actor);
        var pdf = instrument.pdf();
        var pages = pdf == null ? 0 : previews.pages(pdf);
        return html.page(
                "support/instrument/show",
                InstrumentPage.of(instrument, pages, Viewer.of(request).staff()));
    }

    @GetMapping("/instruments/{id}.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id, Actor actor) {
        var instrument = seen(id, actor);
        return file(instrument, instrument.pdfFile(), "pdf", MediaType.APPLICATION_PDF);
    }

    @GetMapping("/instruments/{id}.ofd")
    ResponseEntity<Resource> ofd(@PathVariable UUID id, Actor actor) {
        var instrument = seen(id, actor);
        return file(instrument, instrument.ofdFile(), "ofd", MediaType.valueOf("application/ofd"));
    }

    @GetMapping("/instruments/{id}/pages/{number}.png")
    ResponseEntity<byte[]> page(
            @PathVariable UUID id,
            @PathVariable int number,
            Actor actor,
            HttpServletRequest request) {
        var mark = Viewer.of(request).name() + " " + LocalDateTime.now(clock).format(MINUTE);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(previews.page(seen(id, actor).pdfFile(), number, mark));
    }

    /** A paper that somebody may not see does not exist for them. */
    private Instrument seen(UUID id, Actor actor) {
        return instruments
                .find(id)
                .filter(found -> access.maySee(actor, found.audience()))
                .orElseThrow(() ->
                        new Refused(
                                Refused.Reason.NOT_FOUND,
                                id.toString(),
                                "没有这份文书，或者它不是给您的。请从“我的办件”进入，或凭查询码核验。"));
    }

    private ResponseEntity<Resource> file(
            Instrument instrument, UUID file, String ending, MediaType type) {
        var name = instrument.title() + " " + instrument.number() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(store.open(file)));
    }
}
