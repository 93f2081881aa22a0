package city.moyang.support.seal;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/**
 * 印章室: the pictures of seals, and their use on files. Who may ask for a seal is decided by whoever
 * calls.
 */
@Service
public class SealRoom {
    private final Authority authority;
    private final SealPicture drawing;
    private final Map<Seal, byte[]> pictures = new ConcurrentHashMap<>();

    SealRoom(Authority authority, SealPicture drawing) {
        this.authority = authority;
        this.drawing = drawing;
    }

    /** The seal as it is printed: PNG with a transparent ground. */
    public byte[] picture(Seal seal) {
        return pictures.computeIfAbsent(seal, drawing::png).clone();
    }

    /**
     * Signs a PDF (detached CMS, SM2 with SM3, over the whole file); its picture is in the page
     * already.
     */
    public byte[] sealPdf(byte[] pdf, Seal seal) {
        return new PdfSeal(issued(seal), authority.root().certificate()).on(pdf, seal);
    }

    /**
     * Seals an OFD file after GB/T 38540.
     *
     * @param page from 1
     * @param x of the seal's upper left corner, in millimetres
     */
    public byte[] sealOfd(byte[] ofd, Seal seal, int page, double x, double y) {
        return new OfdSeal(issued(seal)).on(ofd, seal, picture(seal), page, x, y);
    }

    /** The serial number of the certificate with which the unit seals now. */
    public BigInteger serial(Seal seal) {
        return issued(seal).certificate().getSerialNumber();
    }

    /** 换钥: the unit's next seal is made with a new key; what the old one sealed stays valid. */
    public void rotate(String unit) {
        authority.end(unit, Certificates.State.RETIRED);
    }

    /** 吊销: the key is lost or misused; what it sealed from now on counts for nothing. */
    public void revoke(String unit) {
        authority.end(unit, Certificates.State.REVOKED);
    }

    private Issued issued(Seal seal) {
        return authority.of(seal.unit(), seal.unitName());
    }
}
