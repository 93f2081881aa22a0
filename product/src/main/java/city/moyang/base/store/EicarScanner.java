package city.moyang.base.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows only the EICAR test file: it proves that the hook works, it does not protect. */
@Component
class EicarScanner implements VirusScanner {
    private static final String SIGNATURE = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!";

    @Override
    public Optional<String> threatIn(InputStream content) throws IOException {
        var head = new String(content.readNBytes(128), StandardCharsets.ISO_8859_1);
        return head.contains(SIGNATURE) ? Optional.of("EICAR 测试样本") : Optional.empty();
    }
}
