using System.Data.Common;
using Microsoft.Extensions.Logging;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>Delivers what is to be delivered now. Any number of instances may run at once, and any of them may end at any moment.</summary>
public sealed partial class ReminderRun(
    DeliveryActions deliveries, DigestQueries digests, ChoiceQueries choices, MemberQueries members, IReminderPost post, TimeProvider clock, ILogger<ReminderRun>? logger = null)
{
    /// <summary>UTC; when this instance last looked. Null before the first time.</summary>
    public DateTime? LastAt { get; private set; }

    public bool IsConfigured => post.IsConfigured;

    /// <returns>How many letters were brought to an end of any sort.</returns>
    public async Task<int> RunAsync(CancellationToken token = default)
    {
        var count = 0;
        while (await deliveries.ClaimAsync(token) is { } claim)
        {
            await DeliverAsync(claim, token);
            count++;
        }

        LastAt = clock.GetUtcNow().UtcDateTime;
        return count;
    }

    private async Task DeliverAsync(Claim claim, CancellationToken token)
    {
        var handedOver = false;
        try
        {
            var (letter, instead) = await PrepareAsync(claim, token);
            if (letter is null)
            {
                await deliveries.FinishAsync(claim, instead, token);
                return;
            }

            var result = await post.SendAsync(letter, async () => handedOver = await deliveries.HandOverAsync(claim, token), token);
            await (result.Outcome switch
            {
                PostOutcome.Sent => deliveries.FinishAsync(claim, DeliveryState.Sent, token),
                PostOutcome.TryAgain => deliveries.FailAsync(claim, DeliveryFault.NotReached, result.Reason, mayRepeat: true, token),
                PostOutcome.Refused => deliveries.FailAsync(claim, DeliveryFault.Refused, result.Reason, mayRepeat: false, token),
                PostOutcome.Unknown => deliveries.FailAsync(claim, DeliveryFault.Interrupted, result.Reason, mayRepeat: false, token),
                _ => Task.FromResult(false),
            });
        }
        catch (Exception fault) when (fault is not OperationCanceledException and not DbException)
        {
            // One person's letter must not keep the others from theirs.
            if (logger is not null) Log.Failed(logger, claim.Id, fault);
            await deliveries.FailAsync(claim, handedOver ? DeliveryFault.Interrupted : DeliveryFault.Own, fault.GetType().Name, mayRepeat: !handedOver, token);
        }
    }

    /// <summary>The letter, or what becomes of it without one.</summary>
    private async Task<(ReminderLetter? Letter, DeliveryState Instead)> PrepareAsync(Claim claim, CancellationToken token)
    {
        var viewer = await members.ViewerAsync(claim.MemberId, token);
        if (viewer is null || !ReminderKinds.For(viewer).Contains(claim.Kind)) return (null, DeliveryState.NothingToSay);
        var choice = await choices.OfAsync(viewer, token);
        if (!choice.Wants(claim.Kind)) return (null, DeliveryState.OptedOut);
        var digest = await digests.ForAsync(viewer, claim.Kind, token);
        if (digest.IsEmpty) return (null, DeliveryState.NothingToSay);
        if (!post.IsConfigured) return (null, DeliveryState.NotConfigured);
        return choice.Address is { } address ? (new ReminderLetter(claim.Id, address, choice.Culture, digest), default) : (null, DeliveryState.NoAddress);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Letter {Id} could not be made or sent")]
        public static partial void Failed(ILogger logger, Guid id, Exception fault);
    }
}
