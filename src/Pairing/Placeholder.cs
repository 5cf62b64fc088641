namespace Counterpart.Pairing;
