using System.Text;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Spreadsheets;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>A file that can't be read is refused with what to do about it, and the database is as it was.</summary>
public class BrokenListTests
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "empty", "Filen är tom." },
        { "wrong encoding", "Spara som, CSV UTF-8" },
        { "missing columns", "Listan saknar kolumnen ”Land”." },
        { "31 February", "Dagen 2025-02-31 finns inte" },
        { "negative participants", "Antal deltagare kan inte vara negativt." },
        { "unknown country", "Landet ”Utopia” känns inte igen." },
        { "duplicate id", "Id ”1” står på flera rader: 2, 3." },
        { "xlsx that is not one", "är ingen Excelfil" },
        { "password", "skyddad med lösenord" },
        { "zip bomb", "orimligt stor när den packas upp" },
        { "200 MB", "Filen är större än 20 MB." },
    };

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_broken_list_gets_its_message_and_changes_nothing(string kind, string message)
    {
        foreach (var engine in Enum.GetValues<Engine>())
        {
            await using var database = await TestDb.CreateAsync(engine);
            await database.ImportAsync(A.NodeLead("vast"), await Lists.NamedAsync("annan.csv", Lists.Headings, Lists.Row()));
            var changes = await database.Storage.ChangesAsync();

            var said = await ImportAsync(database, kind);

            Assert.Contains(message, said.Sv, StringComparison.Ordinal);
            Assert.NotEqual(said.Sv, said.En);
            Assert.Equal(changes, await database.Storage.ChangesAsync());
            Assert.Equal(1, await database.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter()));
        }
    }

    /// <summary>What the importer is told: why the file is refused, or what is wrong with its first row.</summary>
    private static async Task<Text> ImportAsync(TestDb database, string kind)
    {
        try
        {
            var (name, content) = FileOf(kind);
            await using var _ = content;
            var file = await ImportFile.ReadAsync(content, name);
            var plan = await database.PreviewAsync(A.NodeLead("vast"), file);
            var receipt = await database.Get<ImportActions>().SaveAsync(A.NodeLead("vast"), file.Request(), plan);
            Assert.Equal((null, 0), (receipt.BatchId, receipt.Added));
            return plan.Rows[0].Problems[0].Reason;
        }
        catch (Refusal refusal)
        {
            return refusal.Reason;
        }
    }

    private static (string Name, Stream Content) FileOf(string kind) => kind switch
    {
        "empty" => ("lista.csv", new MemoryStream()),
        "wrong encoding" => Text([Lists.Headings, Lists.Row(status: "GenomfÃ¶rt")]),
        "missing columns" => Text(["Besöks-ID;Startdatum;Nod;Delegation;Antal deltagare;Status", "1;2025-05-12;Väst;Bergen;12;Genomfört"]),
        "31 February" => Text([Lists.Headings, Lists.Row(start: "2025-02-31")]),
        "negative participants" => Text([Lists.Headings, Lists.Row(participants: "-3")]),
        "unknown country" => Text([Lists.Headings, Lists.Row(countries: "Utopia")]),
        "duplicate id" => Text([Lists.Headings, Lists.Row(), Lists.Row()]),
        "xlsx that is not one" => ("lista.xlsx", new MemoryStream(Encoding.UTF8.GetBytes("Nod;Land\nVäst;Norge"))),
        "password" => ("lista.xlsx", new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]])),
        "zip bomb" => ("lista.xlsx", new MemoryStream(new XlsxFile().Sheet(string.Concat(Enumerable.Repeat("<row/>", 5_000_000))).ToArray())),
        _ => ("lista.csv", new Spaces(200L * 1024 * 1024)),
    };

    private static (string, Stream) Text(string[] lines) => ("lista.csv", new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", lines))));

    /// <summary>A file of spaces, without the memory.</summary>
    private sealed class Spaces(long length) : Stream
    {
        private long left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length { get; } = length;

        public override long Position { get => Length - left; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, left);
            buffer.AsSpan(offset, read).Fill((byte)' ');
            left -= read;
            return read;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
