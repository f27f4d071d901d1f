using System.Globalization;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Reminders;

namespace SmartCityDashboard.App.Reminders;

/// <summary>What a letter says, in one language, before it becomes text or HTML.</summary>
internal sealed class Letter(Digest digest, CultureInfo language, Func<string, string> link)
{
    public CultureInfo Language { get; } = language;

    public IReadOnlyList<DigestPart> Parts => digest.Parts;

    public string Subject => Said(digest switch
    {
        { Kind: ReminderKind.Silence } => LetterTexts.SilenceSubject.With(Day, digest.Parts.Count(part => part.Topic == DigestTopic.Node)),
        _ when digest.Parts.All(part => part.Topic is DigestTopic.ToAnswer or DigestTopic.OwnQuestions) => LetterTexts.QuestionsSubject.With(Day, digest.Parts.Sum(part => part.Count)),
        _ => LetterTexts.WorkSubject.With(Day, digest.CountOf(DigestTopic.Late), digest.CountOf(DigestTopic.Today) + digest.CountOf(DigestTopic.ThisWeek)),
    });

    public string Hello => Said(LetterTexts.Hello.With(digest.Name));

    public string Intro => Said(digest.Kind == ReminderKind.Silence ? LetterTexts.SilenceIntro : LetterTexts.WorkIntro);

    public (string Words, string Address) OpenAll => (Said(LetterTexts.OpenAll), link(ReminderLinks.ToAll(digest.Kind)));

    public string Heading(DigestPart part) => part.Topic == DigestTopic.Node ? Said(part.Title) : $"{Said(part.Title)} ({part.Count.ToString("N0", Language)})";

    public string? More(DigestPart part) => part.More > 0 ? Said(DigestTexts.More.With(part.More)) : null;

    public string AddressOf(DigestItem item) => link(ReminderLinks.To(item));

    /// <summary>As of when, for whom, what is not in it.</summary>
    public IEnumerable<string> Papers =>
    [
        Said(LetterTexts.AsOf.With(SwedishTime.Local(digest.AsOf).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture))),
        Said(LetterTexts.For.With(digest.Name, digest.Roles)),
        Said(LetterTexts.LeftOut.With(string.Join("; ", digest.LeftOut.Select(Said)))),
        Said(LetterTexts.Sender),
    ];

    public (string Words, string Address) OptOut => (Said(LetterTexts.Why), link(ReminderLinks.Profile));

    public string Said(Text text) => text.In(Language);

    private string Day => SwedishTime.DayOf(digest.AsOf).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
