package city.moyang.support.procedure;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What to draw instead of an element that the engine does not walk. */
final class Unsupported {

    static String instead(FlowElement element) {
        if (element instanceof Activity activity && activity.getLoopCharacteristics() != null) {
            return "暂不支持多实例；请画成依次的用户任务";
        }
        var type = element.getElementType().getTypeName();
        return switch (type) {
            case "parallelGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway" ->
                    "不支持 " + type + "；请改用排他网关（exclusiveGateway）";
            case "scriptTask",
                    "businessRuleTask",
                    "sendTask",
                    "receiveTask",
                    "manualTask",
                    "task" ->
                    "不支持 " + type + "；人做的用用户任务（userTask），程序做的用服务任务（serviceTask）并写明 effect";
            case "subProcess", "transaction", "adHocSubProcess", "callActivity" ->
                    "不支持 " + type + "；请把环节直接画在流程里";
            case "intermediateCatchEvent", "intermediateThrowEvent" ->
                    "不支持 " + type + "；到期流转请在用户任务上用 deadline 边界事件";
            default -> "不支持 " + type + "；可用：开始、结束、用户任务、服务任务、排他网关";
        };
    }

    private Unsupported() {}
}
