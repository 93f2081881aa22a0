package city.moyang.channel.workbench;

import city.moyang.base.store.FileStore;
import city.moyang.base.web.Allow;
import city.moyang.base.web.Caller;
import city.moyang.support.identity.Actor;
import city.moyang.support.matter.MatterDesk;
import city.moyang.support.matter.Refused;
import java.nio.charset.StandardCharsets;
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

/** A material as it was handed in, for whoever may see its matter and for nobody else. */
@Controller
@Allow(Caller.OFFICER)
class MaterialFiles {
    private final MatterDesk desk;
    private final FileStore files;

    MaterialFiles(MatterDesk desk, FileStore files) {
        this.desk = desk;
        this.files = files;
    }

    @GetMapping("/workbench/{id}/materials/{file}")
    ResponseEntity<Resource> material(@PathVariable UUID id, @PathVariable UUID file, Actor by) {
        var stored =
                desk.find(id, by)
                        .filter(matter ->
                                Materials.of(matter).stream()
                                        .anyMatch(one -> file.equals(one.file())))
                        .flatMap(matter -> files.find(file))
                        .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_MATTER, id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition(stored.mediaType())
                                .filename(stored.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(files.open(file)));
    }

    /** What a browser shows by itself is shown; everything else is taken away as a file. */
    private static ContentDisposition.Builder disposition(String mediaType) {
        return mediaType.equals("application/pdf") || mediaType.startsWith("image/")
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
    }
}
