using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Reminders;

namespace SmartCityDashboard.App.Reminders;

/// <summary>A member's own choices, and the letters as they would be now: the same content that is mailed.</summary>
public sealed partial class ProfilePage
{
    private string? _secret;
    private Refusal? _refusal;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private ChoiceQueries Chosen { get; set; } = default!;

    [Inject] private ChoiceActions Choosing { get; set; } = default!;

    [Inject] private DigestQueries Digests { get; set; } = default!;

    [Inject] private DeliveryQueries Deliveries { get; set; } = default!;

    [Inject] private ReminderRun Run { get; set; } = default!;

    protected override async Task<ProfileData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var kinds = ReminderKinds.For(viewer);
        List<Digest> digests = [];
        foreach (var kind in kinds.Where(_ => MayChange)) digests.Add(await Digests.ForAsync(viewer, kind, token));
        return new ProfileData(
            viewer.Name, viewer.Grants, await Chosen.OfAsync(viewer, token), kinds, digests, await Deliveries.OwnAsync(viewer, token), viewer.May(Permission.SeeVisits), Run.IsConfigured);
    }

    private static IReadOnlyList<(CultureInfo Culture, Text Name)> Languages => [(Cultures.Swedish, ProfileTexts.Swedish), (Cultures.English, ProfileTexts.English)];

    private bool MayChange => Address.AsOf is null;

    private static bool IsCurrent(CultureInfo culture) => culture.TwoLetterISOLanguageName == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private static Text? Whereto(ProfileData data) => data switch
    {
        { Kinds.Count: 0 } => null,
        { IsConfigured: false } => ProfileTexts.NoServer,
        { Choices.Address: { } address } => ProfileTexts.RemindersSentence.With(address),
        _ => ProfileTexts.NoAddress,
    };

    private Task WantAsync(ReminderKind kind, bool isWanted) => ChangeAsync(viewer => Choosing.SetWantedAsync(viewer, kind, isWanted));

    private Task MakeAsync() => ChangeAsync(async viewer => _secret = await Choosing.MakeCalendarAsync(viewer));

    private Task EndAsync() => ChangeAsync(async viewer =>
    {
        await Choosing.EndCalendarAsync(viewer);
        _secret = null;
    });

    private async Task ChangeAsync(Func<Viewer, Task> change)
    {
        _refusal = null;
        try
        {
            await change(await Current.GetAsync());
        }
        catch (Refusal refusal)
        {
            _refusal = refusal;
        }

        await AskAsync();
    }
}
