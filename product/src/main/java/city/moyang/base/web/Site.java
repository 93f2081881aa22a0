package city.moyang.base.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the site says of itself at the foot of every page. Until the city has filed its numbers the
 * placeholders say that they are 演示.
 *
 * @param mark 政府网站标识码
 * @param icp ICP 备案号
 * @param police 公安备案号
 */
@ConfigurationProperties("moyang.site")
public record Site(
        @DefaultValue("漠阳") String name,
        @DefaultValue("阳江市数字政府平台") String subtitle,
        @DefaultValue("阳江市人民政府办公室") String sponsor,
        @DefaultValue("阳江市政务服务和数据管理局") String operator,
        @DefaultValue("0000000000（演示）") String mark,
        @DefaultValue("粤ICP备00000000号（演示）") String icp,
        @DefaultValue("粤公网安备 00000000000000号（演示）") String police) {}
