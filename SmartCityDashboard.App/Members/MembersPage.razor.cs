using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.App.Members;

/// <summary>Who may come in, who gave and ended that, and who came. The administrator takes names away here.</summary>
public sealed partial class MembersPage
{
    private const string PersonName = "person";
    private const string People = "people";
    private const string GrantList = "grants";
    private const string SignInList = "sign-ins";

    private MemberRow? _asking;
    private Refusal? _refusal;
    private bool _removed;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private AccessHistory History { get; set; } = default!;

    [Inject] private MemberRemoval Removal { get; set; } = default!;

    protected override bool IsHeld => _asking is not null;

    protected override async Task<MembersData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var (filter, cursor, asOf) = (MemberLinks.Read(Address.Relative), Address.Value("cursor"), Address.AsOf?.Instant);
        return new MembersData(
            Shown == People ? await History.MembersAsync(viewer, filter, asOf, token) : null,
            Shown == GrantList ? await History.GrantsAsync(viewer, filter, cursor, asOf, token) : null,
            Shown == SignInList ? await History.SignInsAsync(viewer, filter, cursor, asOf, token) : null,
            viewer.May(Permission.RemoveNames) && asOf is null,
            viewer.MemberId);
    }

    private static IReadOnlyList<(string Key, Text Label)> Lists => [(People, MembersTexts.People), (GrantList, MembersTexts.Grants), (SignInList, MembersTexts.SignIns)];

    private string Shown => Address.Value(MemberLinks.Show) is GrantList or SignInList ? Address.Value(MemberLinks.Show)! : People;

    private IReadOnlyList<FilterWord> Words =>
    [
        .. Said(PersonName, MembersTexts.Person),
        .. Shown == People ? [] : Said("from", MembersTexts.From).Concat(Said("to", MembersTexts.To)),
    ];

    private IEnumerable<FilterWord> Said(string name, Text label) => Address.Value(name) is { Length: > 0 } written ? [FilterWord.Of(name, label, Text.Same(written))] : [];

    private string? First => Address.Value("cursor") is null ? null : Address.With(("cursor", null));

    private string? Turn(string? cursor) => cursor is null ? null : Address.With(("cursor", cursor));

    private void CloseDialog() => (_asking, _refusal) = (null, null);

    private async Task RemoveAsync()
    {
        if (_asking is not { } member) return;
        try
        {
            await Removal.RemoveAsync(await Current.GetAsync(), member.Id);
            (_asking, _refusal, _removed) = (null, null, true);
            await AskAsync();
        }
        catch (Refusal refusal)
        {
            _refusal = refusal;
        }
    }
}
