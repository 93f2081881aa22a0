package city.moyang.support.seal;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.text.ParseException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.ofdrw.core.signatures.SigType;
import org.ofdrw.gm.ses.v4.SES_Signature;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.SignedDataValidateContainer;
import org.ofdrw.sign.verify.container.SESV4ValidateContainer;
import org.ofdrw.sign.verify.exceptions.DocNotSignException;

/** What OFDRW finds in an OFD file: whether its seal holds, and whose certificate it is. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record OfdSealReading(boolean sealed, boolean whole, byte[] certificate, Instant at) {

    static OfdSealReading of(InputStream file) {
        var seen = new AtomicReference<byte[]>(new byte[0]);
        var whole = false;
        try (var reader = new OFDReader(file)) {
            new OFDValidator(reader).setValidator(remembering(seen)).exeValidate();
            whole = true;
        } catch (DocNotSignException e) {
            return new OfdSealReading(false, false, new byte[0], Instant.EPOCH);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            whole = false;
        }
        return read(whole, seen.get());
    }

    private static OfdSealReading read(boolean whole, byte[] signedValue) {
        if (signedValue.length == 0) {
            return new OfdSealReading(true, false, new byte[0], Instant.EPOCH);
        }
        try {
            var signature = SES_Signature.getInstance(signedValue);
            return new OfdSealReading(
                    true,
                    whole,
                    signature.getCert().getOctets(),
                    signature.getToSign().getTimeInfo().getDate().toInstant());
        } catch (ParseException | IllegalArgumentException e) {
            return new OfdSealReading(true, false, new byte[0], Instant.EPOCH);
        }
    }

    private static SignedDataValidateContainer remembering(AtomicReference<byte[]> seen) {
        var validator = new SESV4ValidateContainer();
        return (SigType type, String algorithm, byte[] content, byte[] signedValue) -> {
            seen.set(signedValue);
            validator.validate(type, algorithm, content, signedValue);
        };
    }
}
