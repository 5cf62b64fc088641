using System.Text;
using Counterpart.App.Partnerships.Plans;

namespace Counterpart.App.Tests.Partnerships.Plans;

public sealed class PlanFileRulesTests
{
    public static TheoryData<byte[], PlanFileKind?, string> Files => new()
    {
        { PlanPair.Pdf, PlanFileKind.Pdf, "" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], PlanFileKind.Png, "" },
        { [0xFF, 0xD8, 0xFF, 0xE0], PlanFileKind.Jpeg, "" },
        { PlanPair.Zip(("[Content_Types].xml", ""), ("word/document.xml", "")), PlanFileKind.Docx, "" },
        { PlanPair.Zip(("[Content_Types].xml", ""), ("ppt/presentation.xml", "")), PlanFileKind.Pptx, "" },
        { PlanPair.Zip(("[Content_Types].xml", ""), ("xl/workbook.xml", "")), PlanFileKind.Xlsx, "" },
        { PlanPair.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")), PlanFileKind.Odt, "" },
        { Encoding.UTF8.GetBytes("<script>alert(1)</script> Größe\r\n"), PlanFileKind.Text, "" },
        { [], null, "empty" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], null, "no file we can keep" },
        { [0x41, 0xC3, 0x28], null, "no file we can keep" },
        { PlanPair.Zip(("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")), null, "macros" },
        { PlanPair.Zip(("plan.pdf", "")), null, "a ZIP" },
        { PlanPair.Zip(("mimetype", "application/vnd.oasis.opendocument.text-master"), ("content.xml", "")), null, "a ZIP" },
        { Encoding.UTF8.GetBytes("PK\u0003\u0004 broken"), null, "damaged" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_known_by_what_is_in_it(byte[] content, PlanFileKind? kind, string wrong)
    {
        var read = PlanFileRules.Read(content);

        Assert.Equal(kind, read.Kind);
        Assert.Contains(wrong, read.Wrong, StringComparison.Ordinal);
        Assert.Equal(kind is null, read.Wrong.Length > 0);
    }
}
