namespace SelfEval.Domain.Classification;

/// <summary>Finds the place of a number among those it was built from: open addressing over one array, at most half full.</summary>
internal sealed class CodeIndex
{
    private readonly (int Number, int Place)[] _slots;
    private readonly int _shift;

    public CodeIndex(IEnumerable<int> numbers)
    {
        int[] all = [.. numbers];
        int bits = 2;
        while (1 << bits < all.Length * 2)
        {
            bits++;
        }

        _slots = new (int, int)[1 << bits];
        _shift = 32 - bits;
        for (int place = 0; place < all.Length; place++)
        {
            int slot = Slot(all[place]);
            while (_slots[slot].Number != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = (all[place], place);
        }
    }

    /// <summary>The place of a number, or −1; zero is never among them.</summary>
    public int Find(int number)
    {
        (int Number, int Place)[] slots = _slots;
        for (int slot = Slot(number); ; slot = (slot + 1) & (slots.Length - 1))
        {
            (int found, int place) = slots[slot];
            if (found == number)
            {
                return number == 0 ? -1 : place;
            }

            if (found == 0)
            {
                return -1;
            }
        }
    }

    /// <summary>Fibonacci hashing: codes differ in their last digits, which the multiplication carries to the top.</summary>
    private int Slot(int number) => (int)(((uint)number * 2_654_435_769u) >> _shift);
}
